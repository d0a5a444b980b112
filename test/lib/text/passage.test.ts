import { describe, expect, test } from 'vitest';
import annual2021 from '../../../lib/templates/annual-2021.ts';
import { placeName } from '../../../lib/text/passage-place.ts';
import { isSameText, oneLine, quotationsOf, type ResultPassage } from '../../../lib/text/passage.ts';

const SENTENCE = '2023年，本机关收到申请5件，办结6件，结转1件。';
const passage = (
  quote: string,
  sentence = SENTENCE,
  at = 'text/requests/1',
  start = sentence.indexOf(quote),
): ResultPassage => ({ at, sentence, quote, start });
const SIGNS = { plain: '', compared: '_', wrong: '*' };

/** Pieces in one line: `*wrong*`, `_compared_`. */
function quoted(passages: readonly ResultPassage[], room?: number): string[] {
  return quotationsOf(passages, room).map(({ pieces }) =>
    pieces.map(({ text, role }) => SIGNS[role] + text + SIGNS[role]).join(''),
  );
}

describe('quotationsOf', () => {
  test('quotes a sentence once, with the words of all passages in it', () => {
    expect(quoted([passage('办结6件'), passage('收到申请5件'), passage('结转1件')])).toEqual([
      '2023年，本机关_收到申请5件_，*办结6件*，_结转1件_。',
    ]);
  });

  test('quotes other sentences after that of the wrong words', () => {
    const other = passage('共5件', '共5件。', 'text/overview/2');
    expect(quoted([passage('收到申请5件'), other])).toEqual([
      '2023年，本机关*收到申请5件*，办结6件，结转1件。',
      '_共5件_。',
    ]);
  });

  test('keeps the sentence as it is printed, also where the words are at its edges', () => {
    expect(quoted([passage('5件', '5件\n 申请')])).toEqual(['*5件*\n 申请']);
    expect(quoted([passage('申请', '5件申请')])).toEqual(['5件*申请*']);
    expect(quoted([passage(SENTENCE)])).toEqual([`*${SENTENCE}*`]);
  });

  test('emphasises the words where they begin, as they may stand there more than once', () => {
    expect(quoted([passage('件', SENTENCE, 'text/requests/1', SENTENCE.lastIndexOf('件'))])).toEqual([
      '2023年，本机关收到申请5件，办结6件，结转1*件*。',
    ]);
  });

  test.each([
    ['are not there', '7件'],
    ['are none', ''],
  ])('emphasises nothing where the words %s', (_, quote) => {
    expect(quoted([passage(quote)])).toEqual([SENTENCE]);
  });

  test('lets the wrong words win where others share characters with them', () => {
    expect(quoted([passage('申请5件'), passage('收到申请5件'), passage('5件，办结')])).toEqual([
      '2023年，本机关收到*申请5件*，办结6件，结转1件。',
    ]);
  });

  test('leaves out what is far from the words of a long sentence', () => {
    const [left, middle, right] = ['左', '中', '右'].map((sign) => sign.repeat(50));
    const long = `${left}收到5件${middle}办结6件${right}`;
    expect(quoted([passage('收到5件', long), passage('办结6件', long)], 3)).toEqual([
      '…左左左*收到5件*中中中…中中中_办结6件_右右右…',
    ]);
    expect(quoted([passage('无', long)], 3)).toEqual(['左左左…']);
  });

  test('of nothing are none', () => {
    expect(quotationsOf([])).toEqual([]);
  });
});

test('the same text is the same whatever white space stands in it', () => {
  expect(isSameText('收到 5\n件', '收到5件')).toBe(true);
  expect(isSameText('收到5件', '收到6件')).toBe(false);
  expect(oneLine(' 收到\n\t5件 ')).toBe('收到 5件');
});

describe('placeName', () => {
  test.each([
    ['requests/received/total', '一、本年新收 · 总计', '一、本年新收 (new requests) · 总计 (total)'],
    ['text/proactive/3', '正文“主动公开”第 3 句', 'text, 主动公开 (proactive disclosure), sentence 3'],
    ['text/proactive/3/2', '正文“主动公开”第 3 句', 'text, 主动公开 (proactive disclosure), sentence 3'],
    ['text/problems', '正文“问题及改进”', 'text, 问题及改进 (problems)'],
    ['text/new', '正文“new”', 'text, new'],
    ['section/other', '“其他事项”部分', 'part 其他事项 (other matters)'],
    ['section/toString', '“toString”部分', 'part toString'],
    ['text', '正文', 'text'],
  ])('%s', (at, zh, en) => {
    expect([placeName(annual2021, at, 'zh'), placeName(annual2021, at, 'en')]).toEqual([zh, en]);
  });
});
