import { describe, expect, it } from 'vitest';
import { PART_TITLES, type FormPart } from '../../../../lib/model/mentions.ts';
import { readLayout } from '../../../../lib/narrative/mentions/read-layout.ts';
import { readProse } from '../../../../lib/narrative/prose/prose.ts';
import { reportOf } from '../../check/report-of.ts';
import { line, sourceOf } from '../../parse/source-of.ts';
import { mentionsOf, quote, reportWith } from './mentions-of.ts';

const TEXT = '目录由办公室按月更新，漏登的当周补上。';
const SIGNED = ['清河市水务局', '2023年1月20日'];

/** Titles of the form with a sentence under each. */
function parts(...ids: readonly FormPart[]): string[] {
  return ids.flatMap((id) => [PART_TITLES[id], TEXT]);
}

const ALL = ['overview', 'proactive', 'requests', 'proceedings', 'problems', 'other'] as const;
const without = (...left: readonly FormPart[]): FormPart[] => ALL.filter((part) => !left.includes(part));

describe('parts that are missing', () => {
  const missing = (text: readonly string[]): readonly FormPart[] => mentionsOf(text).layout.missing;

  it.each<[string, readonly FormPart[]]>([
    ['none', []],
    ['the last', ['other']],
    ['the first', ['overview']],
    ['one of a table', ['requests']],
    ['two', ['proceedings', 'problems']],
  ])('%s', (_, left) => {
    expect(missing(parts(...without(...left)))).toEqual(left);
  });

  it('the last two only where the text is signed: it may go on on another page', () => {
    const text = parts(...without('problems', 'other'));
    expect(missing(text)).toEqual([]);
    expect(missing([...text, ...SIGNED])).toEqual(['problems', 'other']);
  });

  it('are none where there are few titles of the form', () => {
    expect(missing(parts('overview', 'problems'))).toEqual([]);
    expect(missing(['二、主动公开', TEXT, '三、依申请公开', TEXT, '五、不足', TEXT])).toEqual([]);
  });

  it.each([
    ['a title with other words', '六、信息处理费'],
    ['a title numbered otherwise', '（六）其他需要报告的事项'],
    ['a title without a number', '其它事项'],
  ])('are none where there is %s', (_, title) => {
    expect(missing([...parts(...without('other')), title, TEXT])).toEqual([]);
  });

  it('a sentence with the words of the title is not the title', () => {
    expect(missing([...parts(...without('other')), '没有其他需要报告的事项。'])).toEqual(['other']);
  });

  it('a heading of another part that has the number is not the title', () => {
    const [first = '', ...rest] = parts(...without('proceedings'));
    const headings = [
      '一、网站建设方面',
      '二、政策解读方面',
      '三、回应关切方面',
      '四、组织保障方面',
      '五、监督检查方面',
    ];
    const within = headings.flatMap((heading) => [heading, TEXT]);
    expect(missing([first, ...within, ...rest])).toEqual(['proceedings']);
    expect(missing([first, ...within, ...parts(...without('overview'))])).toEqual([]);
    const after = [
      ...parts('overview', 'proactive', 'requests'),
      '四、组织保障方面',
      TEXT,
      ...parts('problems', 'other'),
    ];
    expect(missing(after)).toEqual([]);
  });

  it('are none where a cell holds the title', () => {
    const lines = parts(...without('requests')).map((text) => line(text));
    const cell = { text: PART_TITLES.requests, width: 1, height: 1, column: 0, place: 0, opaque: false };
    const grids = [{ index: 0, origin: 'html' as const, rows: [{ own: [cell], from: [] }] }];
    const source = sourceOf({ lines, grids });
    expect(readLayout(readProse(source.lines), source, reportWith([])).missing).toEqual([]);
  });
});

describe('what stands under a title', () => {
  const under = (part: FormPart, ...text: readonly string[]): string | undefined => {
    const all = ALL.flatMap((each) => [PART_TITLES[each], ...(each === part ? text : [TEXT])]);
    return mentionsOf([...all, ...SIGNED]).layout.parts.find((each) => each.part === part)?.text;
  };

  it.each<[string, string, readonly string[]]>([
    ['nothing', 'none', []],
    ['one word', 'nil', ['无']],
    ['one word with a stop', 'nil', ['无。']],
    ['that there is nothing', 'nil', ['本年度无其他需要报告的事项。']],
    ['a few characters', 'short', ['更新慢。']],
    ['a sentence', 'full', [TEXT]],
    ['short lines', 'full', ['1.更新不够及时', '2.解读偏少']],
    ['nothing, then something', 'full', ['无重大问题。', TEXT]],
    ['what is not a thing to report', 'full', ['没有收取信息处理费。']],
  ])('%s: %s', (_, amount, text) => {
    expect(under('problems', ...text)).toBe(amount);
    expect(under('other', ...text)).toBe(amount);
  });

  it('is not empty where headings of its own are numbered as titles are', () => {
    expect(under('problems', '一、认识不够', TEXT, '二、人手不足', TEXT)).toBe('full');
  });
});

it('a heading below a title that names another part is not its title', () => {
  const [first = '', ...rest] = parts(...ALL);
  const text = [first, '一、依申请公开更加规范', TEXT, ...rest];
  expect(mentionsOf(text).layout.parts.map(({ part }) => part)).toEqual(ALL);
});

describe('ordinals', () => {
  const misnumbered = (...titles: readonly string[]): readonly string[] =>
    mentionsOf(titles.flatMap((title) => [title, TEXT])).layout.misnumbered.map(
      ({ passage, before, ordinal }) => `${before} ${ordinal} ${quote(passage)}`,
    );
  const [one = '', two = '', three = '', four = '', five = '', six = ''] = ALL.map((part) => PART_TITLES[part]);

  it.each([
    ['right', [one, two, three, four, five, six], []],
    [
      'twice',
      [one, two, three, four.replace('四', '三'), five.replace('五', '四')],
      [`3 3 ${four.replace('四', '三')}`],
    ],
    ['left out', [one, two, three, five, six], [`3 5 ${five}`]],
    ['of a part that is not recognised', [one, two, three, '四、依法处理，妥善应对各类争议。', five, six], []],
    ['begun anew', [one, two, three, '一、认识', '二、人手', four], []],
    ['without a beginning', [three, four, six], []],
  ])('%s', (_, titles, wrong) => {
    expect(misnumbered(...titles)).toEqual(wrong);
  });

  it('of headings under a first title', () => {
    expect(misnumbered('一、总体情况', '（一）主动公开', '（二）依申请公开', '（三）收费', '（四）诉讼')).toEqual([]);
  });
});

describe('titles without a table', () => {
  const lacking = (text: readonly string[], hasTables = false): readonly FormPart[] =>
    mentionsOf(text, { hasTables }).layout.withoutTable;

  it('have neither figures nor labels', () => {
    expect(lacking(parts(...ALL))).toEqual(['proactive', 'requests', 'proceedings']);
    expect(lacking(parts(...ALL), true)).toEqual([]);
    expect(lacking([...parts(...ALL), '一、本年新收政府信息公开申请数量'])).toEqual(['proactive', 'proceedings']);
    expect(lacking(parts('overview', 'requests'))).toEqual(['requests']);
  });

  it('lack both where those around them are there and another table was read', () => {
    const received = { 'requests/received/total': '3' };
    const gone = (text: readonly string[], tables = received): readonly FormPart[] => {
      const { layout } = reportOf('annual-2021', tables, {}, text).narrative.mentions;
      return layout.withoutTable.filter((part) => !layout.parts.some((title) => title.part === part));
    };
    expect(gone(parts('overview', 'problems'))).toEqual(['proactive', 'proceedings']);
    // That the parts are not there is said already.
    expect(gone(parts(...without('proceedings', 'proactive')))).toEqual([]);
    expect(gone(parts(...ALL))).toEqual([]);
    expect(lacking(parts(...without('proceedings')))).toEqual(['proactive', 'requests']);
    expect(gone(parts('overview', 'proactive', 'requests'))).toEqual([]);
    expect(gone([...parts('overview', 'problems'), '结果维持', '本年制发'])).toEqual([]);
  });
});
