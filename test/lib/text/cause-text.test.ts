import { describe, expect, test } from 'vitest';
import type { CellId } from '../../../lib/model/cell-id.ts';
import type { Cause, Change } from '../../../lib/model/cause.ts';
import type { Verdict } from '../../../lib/model/finding.ts';
import annual2021 from '../../../lib/templates/annual-2021.ts';
import { causeText, type CauseWords } from '../../../lib/text/cause-text.ts';

const PATTERN = { zh: '总计与各项之和不符', en: 'A total does not agree with its parts' };

const change = (cell: string, from: number | null, to: number): Change => ({ cell: cell as CellId, from, to });
const RECEIVED = change('requests/received/total', 27, 28);
const CARRIED = change('requests/carriedIn/total', null, 4);

const equation: Verdict['equation'] = { relation: '=', left: [], right: [] };
const verdict = (outcome: Verdict['outcome'] = 'fail', changes: Partial<Verdict> = {}): Verdict => {
  const base = { rule: 'requests/row-total', severity: 'error', at: '', cells: [], message: '', data: {} } as const;
  return { ...base, outcome, equation, ...changes };
};
const sum = verdict('fail', { rule: 'narrative/parts', equation: null });
const sentence = verdict('fail', { rule: 'narrative/table', equation: null });

function said(
  changes: readonly Change[] | null,
  more: Partial<Cause> = {},
  only: CauseWords['only'] = null,
): readonly string[] {
  const explanations = changes === null ? [] : [{ changes, witnesses: [] }];
  const cause: Cause = { pattern: 'x', verdicts: [verdict()], explanations, count: 1, isSearched: true, ...more };
  const { zh, en } = causeText(cause, { pattern: PATTERN, only, told: null, template: annual2021 });
  return [zh, en];
}

describe('a cause with one explanation', () => {
  test('says what is printed, what it should be, and what follows', () => {
    expect(said([RECEIVED])).toEqual([
      '总计与各项之和不符：「一、本年新收 · 总计」印为 27，应为 28；由此 1 个等式不成立',
      'A total does not agree with its parts: “一、本年新收 (new requests) · 总计 (total)” 27 should be 28; for this 1 equation does not hold',
    ]);
  });

  test('says of a blank that it is one', () => {
    const [zh, en] = said([CARRIED]);
    expect(zh).toContain('「二、上年结转 · 总计」印为空白，应为 4；');
    expect(en).toContain('blank should be 4;');
  });

  const rows = ['received', 'carriedIn', 'granted', 'partlyGranted', 'outcomeTotal'];

  test('names three changes and counts the others', () => {
    const all = rows.map((row, index) => change(`requests/${row}/total`, index, 9));
    expect(said(all.slice(0, 3))[0]).toContain(
      '：「一、本年新收 · 总计」印为 0，应为 9；「二、上年结转 · 总计」印为 1，应为 9；「三（一）予以公开 · 总计」印为 2，应为 9；由此',
    );
    expect(said(all)[0]).toContain('印为 2，应为 9；另有 2 格；由此');
    expect(said(all)[1]).toContain('2 should be 9 and 2 more; for this');
    expect(said(all.slice(0, 3))[1]).not.toContain('more');
    expect(said(all.slice(0, 2))[1]).toMatch(/ 0 should be 9, “二、上年结转 /);
  });

  test('says at once what cells of several rows have in common', () => {
    const all = rows.map((row) => change(`requests/${row}/total`, 0, 6));
    expect(said(all)[0]).toContain(
      '：「一、本年新收 · 总计」「二、上年结转 · 总计」「三（一）予以公开 · 总计」等 5 格均为 0，应为 6；由此',
    );
    expect(said(all)[1]).toContain('总计 (total)” and others (5 cells): all 0, should be 6; for this');
    expect(said(all.slice(0, 3))[0]).toContain('「三（一）予以公开 · 总计」 3 格均为 0，应为 6；');
    expect(said(all.slice(0, 3))[1]).toContain('总计 (total)” (3 cells): all 0,');
    expect(said(all.slice(0, 2))[1]).toContain('总计 (total)”, “二、上年结转');
  });

  const columns = ['naturalPerson', 'business', 'research', 'other'];

  test('names the row of several cells once', () => {
    const all = columns.map((column) => change(`requests/outcomeTotal/${column}`, 0, 6));
    expect(said(all)[0]).toContain('：「三（七）总计」自然人、商业企业、科研机构等 4 格均为 0，应为 6；由此');
    expect(said(all)[1]).toMatch(
      /: “三（七）总计 \([^)]+\)”, 自然人 \([^)]+\), 商业企业 \([^)]+\), 科研机构 \([^)]+\) and others \(4 cells\): all 0, should be 6; for this/,
    );
    expect(said(all.slice(0, 3))[0]).toContain('科研机构 3 格均为 0，应为 6；');
    const blanks = all.slice(0, 2).map(({ cell }) => change(cell, null, 6));
    expect(said(blanks)[0]).toContain('2 格均为 空白，应为 6；');
    expect(said(blanks)[1]).toContain('(2 cells): all blank, should be 6;');
  });

  test('lists the numbers of its cells in their order', () => {
    const all = columns.map((column, index) => change(`requests/outcomeTotal/${column}`, index, index + 5));
    expect(said(all.slice(0, 3))[0]).toContain('科研机构 3 格印为 0、1、2，应为 5、6、7；');
    expect(said(all.slice(0, 3))[1]).toContain('(3 cells): 0, 1, 2, should be 5, 6, 7;');
    expect(said(all)[0]).toContain('等 4 格印为 0、1、2…，应为 5、6、7…；');
    const alike = all.map(({ cell, from }) => change(cell, from, 8));
    expect(said(alike)[0]).toContain('印为 0、1、2…，应为 8；');
    const printed = all.map(({ cell, to }) => change(cell, 3, to));
    expect(said(printed)[0]).toContain('均为 3，应为 5、6、7…；');
  });

  test.each([
    ['what is printed', [change('requests/received/total', 0, 6), change('requests/carriedIn/total', 1, 6)]],
    ['what it should be', [change('requests/received/total', 0, 6), change('requests/carriedIn/total', 0, 7)]],
  ])('names cells of several rows apart where they differ in %s', (_, changes) => {
    expect(said(changes)[0]).not.toMatch(/[均印]为 \d、|均为/);
    expect(said(changes)[0]).toMatch(/」印为 0，应为 6；「/);
  });
});

describe('a cause with several explanations', () => {
  test('says how many, how many cells, and one of them', () => {
    expect(said([RECEIVED], { count: 5 })).toEqual([
      '总计与各项之和不符：改动 1 格即可全部相符，有 5 种可能，如「一、本年新收 · 总计」印为 27，可为 28；由此 1 个等式不成立',
      'A total does not agree with its parts: change 1 cell to make all of them agree, in 5 ways, such as “一、本年新收 (new requests) · 总计 (total)” 27 could be 28; for this 1 equation does not hold',
    ]);
  });

  test('tells cells that are filled in from those that are changed', () => {
    const other = change('requests/granted/total', 1, 2);
    expect(said([RECEIVED, CARRIED, other], { count: 2 })[0]).toContain('：改动 2 格、补填 1 格即可全部相符，');
    expect(said([RECEIVED, CARRIED, other], { count: 2 })[1]).toContain(': change 2 cells and fill in 1 cell to make');
    expect(said([CARRIED], { count: 2 })[0]).toContain('：补填 1 格即可');
    expect(said([CARRIED], { count: 2 })[1]).toContain(': fill in 1 cell to make');
  });

  test('says at least where the search was given up', () => {
    expect(said([RECEIVED], { count: 5, isSearched: false })[0]).toContain('，至少有 5 种可能，');
    expect(said([RECEIVED], { count: 5, isSearched: false })[1]).toContain(', in at least 5 ways, ');
    // With one explanation there is nothing to count.
    expect(said([RECEIVED], { isSearched: false })[0]).not.toContain('至少');
  });
});

describe('a cause of one finding', () => {
  const only = { zh: '「行政复议」总计印为 14，四种结果相加为 15', en: 'Prints 14, the results add up to 15' };

  test('says the finding, where several ways put it right', () => {
    expect(said([RECEIVED], { count: 5 }, only)).toEqual([
      '「行政复议」总计印为 14，四种结果相加为 15；改动 1 格即可相符，有 5 种可能，无法判断是哪一种',
      'Prints 14, the results add up to 15; change 1 cell and it agrees, in 5 ways: which one cannot be told',
    ]);
    expect(said([RECEIVED], { count: 5, isSearched: false }, only)[0]).toContain('，至少有 5 种可能，');
  });

  test('says what it is, where one way does', () => {
    expect(said([RECEIVED], {}, only)).toEqual(said([RECEIVED]));
  });

  test('says why it cannot be told, where nothing does', () => {
    expect(said(null, {}, only)).toEqual(said(null));
  });
});

describe('a cause that cannot be told', () => {
  test('says that too many cells would have to change', () => {
    expect(said(null)).toEqual([
      '1 个等式不成立，至少要改动 5 格才能全部相符，仅凭表内数据无法判断，请核对原始数据',
      '1 equation does not hold: at least 5 cells would have to change, the table alone cannot tell which; please check the source figures',
    ]);
  });

  test('says that there are too many possibilities where the search was given up', () => {
    expect(said(null, { isSearched: false })).toEqual([
      '1 个等式不成立，可能的情形过多，仅凭表内数据无法判断，请核对原始数据',
      '1 equation does not hold: there are too many possibilities, the table alone cannot tell; please check the source figures',
    ]);
  });
});

describe('what follows', () => {
  test.each([
    [[verdict(), verdict()], '由此 2 个等式不成立', 'for this 2 equations do not hold'],
    [[verdict('incomplete')], '由此 1 个等式无从核对', 'for this 1 equation cannot be checked'],
    [
      [verdict('incomplete'), verdict('incomplete'), verdict()],
      '由此 1 个等式不成立、2 个等式无从核对',
      'for this 1 equation does not hold, 2 equations cannot be checked',
    ],
    [
      [verdict(), sentence],
      '由此 1 个等式不成立、正文 1 处与表不符',
      'for this 1 equation does not hold, the text disagrees in 1 place',
    ],
    [[sentence, sentence], '由此 正文 2 处与表不符', 'for this the text disagrees in 2 places'],
    [[sum], '由此 正文里用到这个数的 1 处计算不成立', 'for this 1 sum of the text with this number does not hold'],
    [[sum, sum], '由此 正文里用到这个数的 2 处计算不成立', 'for this 2 sums of the text with this number do not hold'],
  ])('%#', (verdicts, zh, en) => {
    const words = said([RECEIVED], { verdicts });
    expect(words[0]?.endsWith(`；${zh}`)).toBe(true);
    expect(words[1]?.endsWith(`; ${en}`)).toBe(true);
  });

  test('is told behind the sentence of the finding that it follows from', () => {
    const cause: Cause = { pattern: 'x', verdicts: [sentence, sum], explanations: [], count: 0, isSearched: true };
    const told = { zh: '正文写 7，表中为 9', en: 'The text says 7, the table has 9' };
    expect(causeText(cause, { pattern: PATTERN, only: null, told, template: annual2021 })).toEqual({
      zh: '正文写 7，表中为 9；由此 正文里用到这个数的 1 处计算不成立',
      en: 'The text says 7, the table has 9; for this 1 sum of the text with this number does not hold',
    });
  });
});
