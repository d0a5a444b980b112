import { describe, expect, it } from 'vitest';
import type { ResultDetection } from '../../../lib/model/result.ts';
import { figuresOf, type Figures } from '../../support/generate/figures.ts';
import { FORM_IDS, type FormId } from '../../support/generate/form.ts';
import { LAYOUTS, layoutOf } from '../../support/generate/layouts/index.ts';
import { pageWith, resultOf } from '../read/generated.ts';

/** The tables of the form as notices print them: no cell is filled in. */
function emptyForm(form: FormId): string {
  const filled = figuresOf(form, 'zero', 0);
  const cells = Object.fromEntries(Object.keys(filled.cells).map((id) => [id, '']));
  const empty: Figures = { ...filled, cells, numbers: Object.fromEntries(Object.keys(cells).map((id) => [id, null])) };
  return layoutOf('official').html(empty);
}

const paragraph = (text: string): string => `<p>${text}</p>`;
const PROSE = Array.from({ length: 12 }, (_, index) =>
  paragraph(
    `第${index + 1}方面，本机关把公开要求写进办文流程，文件起草时就确定公开属性，凡能公开的当月上网，并按季度抽查各栏目的更新。`,
  ),
).join('');

interface Page {
  readonly title: string;
  readonly body: string;
  readonly heading?: string;
}

function detectionOf({ title, body, heading = title }: Page): ResultDetection {
  return resultOf(
    `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head>` +
      `<body><div class="crumb"><a href="/">首页</a></div><h1>${heading}</h1>${body}</body></html>`,
  ).detection;
}

const REPORT = '清河市水务局2023年政府信息公开工作年度报告';
const link = (title: string): string =>
  `<li><a href="/t/${title.length}.html">${title}</a><span>2024-01-22</span></li>`;
const LIST = `<ul>${Array.from({ length: 20 }, (_, index) => link(`清河市第${index}局2023年政府信息公开工作年度报告`)).join('')}</ul>`;
const OLD_SECTIONS = ['一、概述', '二、主动公开政府信息情况', '三、依申请公开政府信息情况', '四、收费及减免情况'];

describe('pages that carry a report', () => {
  it.each(LAYOUTS.map(({ id }) => id))('whatever the layout: %s', (id) => {
    for (const form of FORM_IDS) {
      const { detection } = resultOf(pageWith(figuresOf(form, 'zero', 1), layoutOf(id)));
      expect(detection).toMatchObject({ report: true, kind: 'report' });
    }
  });

  it('with an unusual title, or none', () => {
    const figures = figuresOf('annual-2021', 'small', 3);
    for (const title of ['年报', '', '信息公开']) {
      const html = pageWith(figures, layoutOf('word'), { title, meta: false, h1: false });
      expect(resultOf(html).detection.report).toBe(true);
    }
  });

  it('with all cells left blank: the title says whose they are', () => {
    expect(detectionOf({ title: REPORT, body: PROSE + emptyForm('annual-2021') }).kind).toBe('report');
  });

  it('in prose, where titles and sections say so', () => {
    const body = OLD_SECTIONS.map((section) => paragraph(section) + PROSE).join('');
    expect(detectionOf({ title: '市人防办2012年度政府信息公开工作报告', body })).toMatchObject({
      report: true,
      kind: 'report',
      reasons: ['title', 'prose'],
    });
    for (const title of [
      '清河市二〇一二年政府信息公开工作年度报告',
      '清河市水务局政府信息公开工作2012年度报告',
      '清河市综合行政执法局2012年政府信息公开工作年度报告',
      '清河市文化市场行政执法大队2012年政府信息公开年度报告',
    ]) {
      expect(detectionOf({ title, body }).report).toBe(true);
    }
  });

  it.each<[string, readonly string[]]>([
    [
      '清河市石桥镇人民政府2017年政府信息公开工作年度报告',
      [
        '一、主动公开情况',
        '贴出告示36条。',
        '二、舆情回应',
        '无。',
        '三、依申请公开情况',
        '没有收到申请。',
        '四、诉讼情况',
        '无。',
        '五、不足',
        '人手少。',
      ],
    ],
    [
      '清河市老年大学2019年度政府信息公开年报',
      ['一、概述。由办公室兼管。', '二、主动公开。上网40余条。', '三、依申请公开。0件。', '四、问题。更新慢。'],
    ],
  ])('in a few lines: %s', (title, lines) => {
    expect(detectionOf({ title, body: lines.map(paragraph).join('') })).toMatchObject({ report: true, kind: 'report' });
  });

  it('that also links to a copy of it', () => {
    const body = `${PROSE}${layoutOf('official').html(figuresOf('annual-2021', 'small', 2))}<a href="/a/1.docx">下载</a>`;
    const detection = detectionOf({ title: REPORT, body });
    expect(detection.kind).toBe('report');
    expect(detection.attachments).toEqual(['/a/1.docx']);
  });
});

describe('pages that do not', () => {
  it.each<[string, Page]>([
    ['a list of reports', { title: '政府信息公开年度报告', body: LIST }],
    ['a list under a dated heading', { title: '2023年政府信息公开工作年度报告', body: LIST }],
    [
      'the notice that orders them, with the empty form of 2021',
      {
        title: '关于做好2023年度政府信息公开工作年度报告编制发布工作的通知',
        body: PROSE + emptyForm('annual-2021'),
      },
    ],
    [
      'the notice that prescribes the form of 2019',
      {
        title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
        body: PROSE + emptyForm('annual-2019'),
      },
    ],
    [
      'the form itself',
      { title: '中华人民共和国政府信息公开工作年度报告格式', body: PROSE + emptyForm('annual-2021') },
    ],
    ['a guide', { title: '清河市水务局政府信息公开指南', body: PROSE + OLD_SECTIONS.map(paragraph).join('') + PROSE }],
    ['rules', { title: '清河市政府信息主动公开制度', body: OLD_SECTIONS.map(paragraph).join('') + PROSE }],
    [
      'the report of a university',
      {
        title: '清河大学2022-2023学年信息公开工作年度报告',
        body: OLD_SECTIONS.map(paragraph).join('') + PROSE,
      },
    ],
    [
      'the report of a hospital',
      { title: '清河市人民医院2023年度信息公开工作年度报告', body: OLD_SECTIONS.map(paragraph).join('') + PROSE },
    ],
    [
      'a report on enforcement',
      {
        title: '清河市水务局2023年行政执法年度报告',
        body: `${PROSE}<table><tr><td>行政许可</td><td>行政处罚</td></tr><tr><td>12</td><td>3</td></tr></table>`,
      },
    ],
    [
      'the same of a body with such a name',
      {
        title: '清河市综合行政执法局2023年行政执法信息公开年度报告',
        body: OLD_SECTIONS.map(paragraph).join('') + PROSE,
      },
    ],
    ['a report on the rule of law', { title: '清河市2023年法治政府建设年度报告', body: PROSE }],
    [
      'a report on the website',
      {
        title: '政府网站工作年度报表（2023年度）',
        body: `${PROSE}<table><tr><td>信息公开目录</td><td>12</td></tr></table>`,
      },
    ],
    [
      'half a year',
      { title: '清河市2023年上半年政府信息公开工作报告', body: OLD_SECTIONS.map(paragraph).join('') + PROSE },
    ],
    ['a quarter', { title: '清河市2023年第三季度政府信息公开情况统计', body: PROSE }],
    ['work points', { title: '2023年政务公开工作要点', body: PROSE }],
    ['an evaluation', { title: '2023年清河市政务公开第三方评估报告', body: PROSE }],
    [
      'budgets',
      {
        title: '清河市水务局2023年部门决算公开',
        body: `${PROSE}<table><tr><td>行政事业性收费</td><td>1</td></tr></table>`,
      },
    ],
    ['news about one', { title: '我市发布2023年政务信息', body: PROSE }],
    ['an empty page', { title: '', body: '' }],
  ])('%s', (_, page) => {
    expect(detectionOf(page)).toMatchObject({ report: false, kind: 'none', attachments: [] });
  });

  const FEW = [
    '一、基本情况',
    '专人负责。',
    '二、主动公开情况',
    '上网36条。',
    '三、依申请公开情况',
    '未收到。',
    '四、存在问题',
    '更新慢。',
  ];
  const SHORT = '清河市水务局2017年政府信息公开工作年度报告';
  const few = (change: (line: string) => string): string => FEW.map((line) => paragraph(change(line))).join('');

  it('a few lines under a title, each of which a report needs', () => {
    const isReport = (title: string, body: string): boolean => detectionOf({ title, body }).report;
    expect(
      isReport(
        SHORT,
        few((line) => line),
      ),
    ).toBe(true);
    for (const title of [
      // No body, no year, or not the report itself.
      '2017年政府信息公开工作年度报告',
      '清河市水务局政府信息公开工作年度报告',
      '清河市发布2017年政府信息公开工作年度报告',
      '清河市水务局2017年政府信息公开工作年度报告编制会召开',
      '清河市水务局2017年半年政府信息公开工作报告',
      '清河市水务局2017年1-6月政府信息公开工作报告',
      '清河市水务局2017年5月份政府信息公开工作报告',
      '清河大学2017年信息公开工作年度报告',
      '一图读懂清河市水务局2017年政府信息公开工作年度报告',
      '清河市水务局2017年政府信息公开工作总结',
    ]) {
      expect([
        title,
        isReport(
          title,
          few((line) => line),
        ),
      ]).toEqual([title, false]);
    }
    for (const [piece, other] of [
      ['上网36条。', '按时上网。'],
      ['上网36条。', '上半年上网36条。'],
      ['上网36条。', '见条例第36条。'],
      ['未收到。', '申请人可以当面申请。'],
      ['未收到。', 'XX件。'],
      ['三、依申请公开情况', '三、公开的方式'],
      ['二、主动公开情况', '五、主动公开情况'],
      ['一、基本情况', '一、监督电话'],
      ['四、存在问题', '存在问题'],
    ] as const) {
      expect([
        other,
        isReport(
          SHORT,
          few((line) => line.replace(piece, other)),
        ),
      ]).toEqual([other, false]);
    }
    const disordered = [
      '一、存在问题',
      '慢。',
      '二、依申请公开',
      '无。',
      '三、主动公开',
      '36条。',
      '四、基本情况',
      '好。',
    ];
    expect(isReport(SHORT, disordered.map(paragraph).join(''))).toBe(false);
    expect(isReport(SHORT, FEW.map((line) => `<p><a href="/a">${line}</a></p>`).join(''))).toBe(false);
  });

  it.each(['pdf', 'doc', 'docx', 'wps', 'ofd', 'xls', 'xlsx', 'zip', 'PDF'])(
    'a report that is attached as %s',
    (ending) => {
      const body = `<p>${REPORT}</p><p>附件：<a href="/files/bg.${ending}?v=1">${REPORT}</a></p>`;
      expect(detectionOf({ title: REPORT, body })).toMatchObject({
        report: false,
        kind: 'attachment',
        attachments: [`/files/bg.${ending}?v=1`],
      });
    },
  );

  it('a report that is a picture', () => {
    const body = '<p><img src="/1.jpg"></p><p><img src="/2.jpg" width="800" height="1100"></p>';
    expect(detectionOf({ title: REPORT, body })).toMatchObject({ report: false, kind: 'picture' });
    // Icons hold no report.
    const icon = '<p><img src="/1.gif" width="16" height="16"></p>';
    expect(detectionOf({ title: REPORT, body: icon })).toMatchObject({ report: false, kind: 'none' });
  });

  it('nothing after the detection is said of them', () => {
    const result = resultOf('<title>清河市政府信息公开指南</title>');
    expect(Object.keys(result)).toEqual(['schema', 'source', 'detection']);
  });
});
