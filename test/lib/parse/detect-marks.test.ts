import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../lib/model/grid.ts';
import { detect, type TablesSeen } from '../../../lib/parse/detect.ts';
import { line, sourceOf } from './source-of.ts';

/** One table with these labels, a row each. */
function gridOf(labels: readonly string[]): Grid {
  const rows = labels.map((text) => ({
    own: [{ text, opaque: false, place: 0, column: 0, width: 1, height: 1 }],
    from: [],
  }));
  return { index: 0, origin: 'html', rows };
}

const MARKS = ['本年新收政府信息公开申请数量', '结转下年度继续办理', '未经复议直接起诉', '危及“三安全一稳定”'];
const DATED = '清河市水务局2023年政府信息公开工作年度报告';
const UNDATED = '清河市水务局政府信息公开工作年度报告';
const NOTICE = '关于做好2023年政府信息公开工作年度报告编制的通知';
const PUBLISHING = '关于公布2023年政府信息公开工作年度报告的通知';
const QUARTER = '清河市2023年第三季度政府信息公开申请情况';
const SECTIONS = ['一、概述', '二、主动公开情况', '三、依申请公开情况', '四、收费情况'];
/** As long as a report in prose is at least, and one character less. */
const ENOUGH = ['长'.repeat(200), '长'.repeat(200)];
const SHORT = ['长'.repeat(200), '长'.repeat(199)];

type Parts = Parameters<typeof sourceOf>[0];
interface Page extends Pick<Parts, 'lines' | 'attachments' | 'pictures' | 'meta'> {
  readonly title?: string;
  readonly marks?: number;
}

function detectionOf({ title = '', marks = 0, ...parts }: Page, seen: Partial<TablesSeen> = {}) {
  const source = sourceOf({ documentTitle: title, grids: [gridOf(MARKS.slice(0, marks))], ...parts });
  return detect(source, { isFound: false, isFilled: false, cells: 0, ...seen });
}

describe('a page with tables is a report', () => {
  it.each<[string, Page, Partial<TablesSeen>, boolean]>([
    ['by three labels of the form and figures', { marks: 3 }, { isFilled: true }, true],
    ['not by two', { marks: 2 }, { isFilled: true }, false],
    ['by sixty cells and figures', {}, { cells: 60, isFilled: true }, true],
    ['not by fewer', {}, { cells: 59, isFilled: true }, false],
    ['by its title, a label and figures', { title: UNDATED, marks: 1 }, { isFilled: true }, true],
    ['by its title and a table of the form', { title: UNDATED }, { isFound: true }, true],
    ['not by its title and figures of other tables', { title: UNDATED }, { isFilled: true }, false],
    ['without a figure, by its title', { title: UNDATED, marks: 3 }, {}, true],
    ['without a figure, by prose', { marks: 3, lines: ENOUGH }, {}, true],
    ['not without a figure, title and prose', { marks: 3, lines: SHORT }, {}, false],
    ['not by prose where it is a notice', { title: NOTICE, marks: 3, lines: ENOUGH }, {}, false],
    ['by figures, though a notice publishes it', { title: PUBLISHING, marks: 3 }, { isFilled: true }, true],
    ['not by figures where it orders reports', { title: NOTICE, marks: 3 }, { isFilled: true }, false],
    ['not by figures of a quarter', { title: QUARTER, marks: 3, lines: ENOUGH }, { isFilled: true }, false],
  ])('%s', (_, page, seen, report) => {
    expect(detectionOf(page, seen).report).toBe(report);
  });

  it('and says by what', () => {
    expect(detectionOf({ title: DATED, marks: 4 }, { isFilled: true, isFound: true, cells: 200 })).toEqual({
      report: true,
      kind: 'report',
      reasons: ['title', 'table-labels:4', 'figures', 'tables'],
      attachments: [],
    });
    expect(detectionOf({ title: NOTICE, marks: 2 }).reasons).toEqual(['title', 'other-title', 'table-labels:2']);
    expect(detectionOf({ marks: 3 }).reasons).toEqual(['table-labels:3', 'tables']);
    expect(detectionOf({ title: '清河日报社' }).reasons).toEqual([]);
  });
});

describe('a page without tables is a report', () => {
  const of = (count: number): string[] => SECTIONS.slice(0, count);

  it.each<[string, Page, boolean]>([
    ['by four of its headings', { title: DATED, lines: of(4) }, true],
    ['by four, whatever other papers are named', { title: DATED, lines: ['清河日报社', ...of(4)] }, true],
    [
      'by headings of any number',
      { title: DATED, lines: ['十一、概述', '十二、主动公开', '（十一）依申请公开', '（十二）收费'] },
      true,
    ],
    ['not by what speaks of its headings', { title: DATED, lines: of(4).map((text) => `见${text}`) }, false],
    ['not by three', { title: DATED, lines: of(3) }, false],
    ['by two and prose', { title: DATED, lines: [...of(2), ...ENOUGH] }, true],
    ['not by one and prose', { title: DATED, lines: [...of(1), ...ENOUGH] }, false],
    ['not by two and less', { title: DATED, lines: [...of(2), ...SHORT] }, false],
    ['not without a year', { title: UNDATED, lines: of(4) }, false],
    ['not where it is a notice', { title: NOTICE, lines: of(4) }, false],
    ['not by one heading four times', { title: DATED, lines: SECTIONS.map(() => '一、概述') }, false],
    ['by headings in brackets', { title: DATED, lines: of(4).map((text) => `（${text.replace('、', '）')}`) }, true],
    ['by headings in one line', { title: DATED, lines: [of(4).join('\n')] }, true],
    ['not by what is no heading', { title: DATED, lines: of(4).map((text) => text.slice(2)) }, false],
    ['not by links to its headings', { title: DATED, lines: of(4).map((text) => line(text, 'link')) }, false],
    ['not by sentences', { title: DATED, lines: of(4).map((text) => text.padEnd(61, '等')) }, false],
    ['by long headings', { title: DATED, lines: of(4).map((text) => text.padEnd(60, '等')) }, true],
    ['not by short lines', { title: DATED, lines: [...of(2), ...Array<string>(20).fill('长'.repeat(30))] }, false],
    ['by longer ones', { title: DATED, lines: [...of(2), ...Array<string>(13).fill('长'.repeat(31))] }, true],
    ['not by white space', { title: DATED, lines: [...of(2), ...SHORT, ' '.repeat(99)] }, false],
    ['not by links', { title: DATED, lines: [...of(2), ...ENOUGH.map((text) => line(text, 'link'))] }, false],
  ])('%s', (_, page, report) => {
    expect(detectionOf(page).report).toBe(report);
  });

  it('and says by what', () => {
    const detection = detectionOf({ title: DATED, lines: of(4), attachments: ['/1.pdf'] });
    expect(detection).toEqual({ report: true, kind: 'report', reasons: ['title', 'prose'], attachments: ['/1.pdf'] });
    expect(detectionOf({ title: UNDATED, attachments: ['/1.pdf'] }).attachments).toEqual([]);
  });

  it.each<[string, Page, string]>([
    ['nothing', { title: DATED }, 'none'],
    ['an attachment', { title: DATED, attachments: ['/1.pdf'] }, 'attachment'],
    ['a picture', { title: DATED, pictures: 1 }, 'picture'],
    ['an attachment before a picture', { title: DATED, pictures: 1, attachments: ['/1.pdf'] }, 'attachment'],
    ['no picture beside prose', { title: DATED, pictures: 1, lines: ENOUGH }, 'none'],
    ['nothing without a year', { title: UNDATED, pictures: 1, attachments: ['/1.pdf'] }, 'none'],
    ['nothing that belongs to a notice', { title: NOTICE, pictures: 1, attachments: ['/1.pdf'] }, 'none'],
  ])('or carries %s', (_, page, kind) => {
    expect(detectionOf(page)).toMatchObject({ report: false, kind });
  });
});

describe('the texts that name a page', () => {
  const [first, second] = [DATED.slice(0, 15), DATED.slice(15)];

  it.each<[string, Page, boolean]>([
    ['its window', { title: DATED }, true],
    ['what is noted of it', { meta: { articletitle: DATED } }, true],
    ['a line', { lines: [DATED] }, true],
    ['two lines together', { lines: [` ${first} `, second] }, true],
    ['letters set apart', { lines: [DATED.split('').join(' ')] }, true],
    [
      'full-width digits and traditional characters',
      { lines: ['清河市水務局２０２３年政府信息公開工作年度報告'] },
      true,
    ],
    ['a heading far down', { lines: [...Array<string>(30).fill('正文'), line(DATED, 'heading')] }, true],
    ['the last of thirty lines', { lines: [...Array<string>(29).fill('正文'), DATED] }, true],
    ['no later one', { lines: [...Array<string>(30).fill('正文'), DATED] }, false],
    [
      'links left out',
      {
        lines: [
          ...Array<string>(30)
            .fill('x')
            .map((text) => line(text, 'link')),
          DATED,
        ],
      },
      true,
    ],
    ['no link', { lines: [line(DATED, 'link')] }, false],
    ['no sentence', { lines: [`现发布${DATED}。`] }, false],
    ['no part of one', { lines: [`编制${DATED}；召开座谈会`] }, false],
    ['no heading that is a link', { lines: [{ ...line(DATED, 'heading'), linked: true }] }, false],
    ['a long name', { lines: [DATED.padStart(100, '清河市')] }, true],
    ['no longer one', { lines: [DATED.padStart(101, '清河市')] }, false],
    ['none of so many spaces', { lines: [DATED + ' '.repeat(180)] }, false],
  ])('are those of %s', (_, page, isNamed) => {
    expect(detectionOf(page).reasons).toEqual(isNamed ? ['title'] : []);
  });

  it.each<[string, Page, boolean]>([
    ['its window', { title: '清河市水务局信息公开指南' }, true],
    ['what is noted of it', { meta: { articletitle: '清河市水务局信息公开指南' } }, true],
    ['its first heading', { lines: [line('公开指南', 'link'), line('信息公 開指南', 'heading')] }, true],
    ['not a heading below', { lines: [line('清河市水务局', 'heading'), line('公开指南', 'heading')] }, false],
    ['not a heading that is a link', { lines: [{ ...line('公开指南', 'heading'), linked: true }] }, false],
    ['not a line', { lines: ['公开指南'] }, false],
  ])('tell that it is something else: %s', (_, page, isOther) => {
    expect(detectionOf(page).reasons).toEqual(isOther ? ['other-title'] : []);
  });
});
