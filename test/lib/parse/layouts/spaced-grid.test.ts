import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../lib/model/grid.ts';
import { spacedGrid } from '../../../../lib/parse/layouts/spaced-grid.ts';

/** What stands between the spaces of some lines; an empty line stands for lines left out. */
function rawOf(lines: readonly string[]): Grid {
  const rows = lines.map((line) => ({
    own: [...line.matchAll(/[^ ]+/g)].map(({ 0: text, index }) => ({
      text,
      opaque: false,
      place: 0,
      column: index,
      width: text.length,
      height: 1,
    })),
    from: [],
  }));
  return { index: 3, origin: 'stream', rows };
}

const rowsOf = (...lines: readonly string[]): string[] =>
  spacedGrid(rawOf(lines)).rows.map((row) => row.own.map((cell) => cell.text).join('|'));

/** As many full rows as tell that none has lost a blank. */
const FULL = Array.from({ length: 10 }, (_, index) => `（${index}）行 0 0 0 0 0 0 0`);

describe('rows of a text with spaces', () => {
  it.each<[string, string[], string[]]>([
    ['a label and its figures', ['（一）予以公开 2 0 0 0 0 0 2'], ['（一）予以公开|2|0|0|0|0|0|2']],
    ['a label with spaces', ['2. 重复申请 0 0', '总 计 1 1', '规　章 1'], ['2.重复申请|0|0', '总计|1|1', '规　章|1']],
    [
      'digits in a label',
      ['3.危及 “三安全一稳定” 0 1', '1 一、本年新收 3'],
      ['3.危及“三安全一稳定”|0|1', '1一、本年新收|3'],
    ],
    ['several labels', ['（五）不予处理 1.信访举报投诉类申请 4 5'], ['（五）不予处理1.信访举报投诉类申请|4|5']],
    ['labels alone', ['商业企业 科研 机构', '总 计 结果维持'], ['商业企业|科研|机构', '总计|结果维持']],
    ['labels spaced out', ['自 然 人 商业企业 总 计'], ['自然人|商业企业|总计']],
    ['marks for none', ['规章 / — 无 不适用'], ['规章|/|—|无|不适用']],
    ['quantities with words', ['行政许可 12 增加 36 件 58 项'], ['行政许可|12|增加 36 件|58 项']],
    ['a stroke before a number', ['行政许可 — 36 58'], ['行政许可|—|36|58']],
    ['Chinese numerals', ['重复申请 十二 〇 二'], ['重复申请|十二|〇|二']],
    ['figures without a label', ['1 0 0'], ['1|0|0']],
    ['words among the figures', ['（一）予以公开 2 约3 0 0 2'], ['（一）予以公开|2|约3|0|0|2']],
    ['words at the end', ['（一）予以公开 2 0 见附件'], ['（一）予以公开|2|0|见附件']],
  ])('%s', (_, lines, expected) => {
    expect(rowsOf(...lines)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    [
      'its beginning in the line before',
      ['5. 要求行政机关确认或重新出具已获', '取信息 0 1'],
      ['5.要求行政机关确认或重新出具已获取信息|0|1'],
    ],
    ['all of it before the figures', ['2.申请人逾期', '未缴费', '0 1'], ['2.申请人逾期未缴费|0|1']],
    ['a page number between', ['4.反复申请', '— 12 —', '0 1'], ['4.反复申请|0|1']],
    [
      'a row of its own before',
      ['三、本年度办理结果', '（一）予以公开 1 2'],
      ['三、本年度办理结果', '（一）予以公开|1|2'],
    ],
    ['a heading of several labels before', ['结果维持 总计', '1 2'], ['结果维持|总计', '1|2']],
    ['no ordinal before', ['信息内容', '规章 1 2'], ['信息内容', '规章|1|2']],
    ['all of it before, without an ordinal', ['信访举报投诉类申请', '0 1'], ['信访举报投诉类申请|0|1']],
    ['an ordinal of several signs', ['（十一）要求提供', '出版物 0 1'], ['（十一）要求提供出版物|0|1']],
    ['an ordinal of several digits', ['12.要求提供', '出版物 0 1'], ['12.要求提供出版物|0|1']],
    ['no ordinal but within it', ['属于第三、四类', '信息 0 1'], ['属于第三、四类', '信息|0|1']],
    ['one within its end', ['5.要求提供', '第三、四类信息 0 1'], ['5.要求提供第三、四类信息|0|1']],
    ['two pieces before that may be two', ['1.信访 举报', '类申请 0 1'], ['1.信访|举报', '类申请|0|1']],
    ['digits at the beginning of its end', ['信访举报', '12345热线办件 0 1'], ['信访举报', '12345热线办件|0|1']],
    [
      'a sentence before, however it begins',
      [`1.${'长'.repeat(60)}`, '类申请 0 1'],
      [`1.${'长'.repeat(60)}`, '类申请|0|1'],
    ],
    ['other lines between', ['5.要求行政机关', '', '取信息 0 1'], ['5.要求行政机关', '取信息|0|1']],
  ])('a label with %s', (_, lines, expected) => {
    expect(rowsOf(...lines)).toEqual(expected);
  });

  it('keep the places of their cells', () => {
    const [row] = spacedGrid(rawOf(['2. 重复 1'])).rows;
    expect(row?.own.map(({ column, place }) => [column, place])).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(row?.from).toEqual([]);
    expect(spacedGrid(rawOf([])).index).toBe(3);
  });
});

describe('numbers that may be thousands', () => {
  const split = '（一）予以公开 1 234 0 0 0 0 1 234';
  const joined = '（一）予以公开|1 234|0|0|0|0|1 234';

  it.each<[string, string[], string]>([
    ['stand for themselves where no row has lost a figure', [...FULL, split], '（一）予以公开|1|234|0|0|0|0|1|234'],
    [
      'are left together where rows differ',
      [...FULL, '（二）行 1 0', '（三）行 0 0 0 0', '（四）行 0 0 0 0 0', split],
      joined,
    ],
    ['are left together where nothing is known', [split], joined],
    ['are one where other gaps are wider', [...FULL, '（一）予以公开  1 234  0  0  0  0  1 234'], joined],
    [
      'are two where the gap is as wide',
      ['（一）予以公开  1  234  0  0  0  0  1  234'],
      '（一）予以公开|1|234|0|0|0|0|1|234',
    ],
    // Neither headings nor rows of a few figures tell that a table has lost some.
    [
      'stand for themselves beside lines with other counts',
      [...FULL, '自然人 商业企业 总计', '（三）行 0 0', '1 0 0 0', '2 0 0 0 0', split],
      '（一）予以公开|1|234|0|0|0|0|1|234',
    ],
    ['stand for themselves in ten rows', [...FULL.slice(1), split], '（一）予以公开|1|234|0|0|0|0|1|234'],
    ['are left together in nine rows', [...FULL.slice(2), split], joined],
    ['are left together where a second row differs', [...FULL, '（三）行 0 0 0 0', split], joined],
    [
      'are one where other gaps are wider, also those beside words',
      [...FULL, '（一）予以公开  增加 3 件  1 234  0  0  0  0'],
      '（一）予以公开|增加 3 件|1 234|0|0|0|0',
    ],
    ['stand for themselves where one gap is no wider', [...FULL, '（一）行  1 234  0 0'], '（一）行|1|234|0|0'],
    ['stand for themselves where there is no other gap', [...FULL, '（一）行 1 234'], '（一）行|1|234'],
  ])('%s', (_, lines, expected) => {
    expect(rowsOf(...lines).at(-1)).toBe(expected);
  });

  it('stand for themselves wherever their row is', () => {
    expect(rowsOf(...FULL.slice(5), split, ...FULL.slice(0, 5))[5]).toBe('（一）予以公开|1|234|0|0|0|0|1|234');
  });

  it.each([
    ['12 345 0', '12 345|0'],
    ['1 234 567 0', '1 234 567|0'],
    ['增加1 234 0', '增加1 234|0'],
    ['1 234件 0', '1 234件|0'],
    ['12件 345 0', '12件|345|0'],
    ['1 2345 0', '1|2345|0'],
    ['1 23 0', '1|23|0'],
    ['0 234 0', '0|234|0'],
    ['1234 567 0', '1234|567|0'],
    ['2.1 234 0', '2.1 234|0'],
  ])('are told by their digits: %s', (figures, expected) => {
    expect(rowsOf(`（一）行 ${figures}`)).toEqual([`（一）行|${expected}`]);
  });
});
