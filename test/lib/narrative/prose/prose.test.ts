import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../lib/model/grid.ts';
import { placeIn } from '../../../../lib/model/narrative.ts';
import { finish } from '../../../../lib/model/steps.ts';
import { readProse, sentencesInSteps } from '../../../../lib/narrative/prose/prose.ts';
import { line } from '../../parse/source-of.ts';

const lines = (...texts: readonly (string | Line)[]): readonly Line[] =>
  texts.map((each) => (typeof each === 'string' ? line(each) : each));

/** Sections with their ordinals: `overview 1`. */
function sectionsOf(...texts: readonly (string | Line)[]): readonly string[] {
  return readProse(lines(...texts)).sections.map(({ id, ordinal }) => `${id} ${ordinal}`);
}

const SIX = ['overview 1', 'proactive 2', 'requests 3', 'proceedings 4', 'problems 5', 'other 6'];
const TITLES = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const NUMERALS = [...'一二三四五六'];
const TEXT = '办公室每季度核对目录，发现漏登的当周补上。';
const numbered = (number: (index: number) => string): readonly string[] =>
  TITLES.flatMap((title, index) => [`${number(index)}${title}`, TEXT]);

describe('sections', () => {
  it.each([
    ['一、', numbered((index) => `${NUMERALS[index]}、`)],
    ['一、 with a space after it', numbered((index) => `${NUMERALS[index]}、　`)],
    ['第一部分', numbered((index) => `第${NUMERALS[index]}部分 `)],
    ['（一）', numbered((index) => `（${NUMERALS[index]}）`)],
    ['1.', numbered((index) => `${index + 1}. `)],
    ['1、', numbered((index) => `${index + 1}、`)],
  ])('numbered with %s', (_, texts) => {
    expect(sectionsOf(...texts)).toEqual(['head 0', ...SIX]);
  });

  it('without numbers', () => {
    expect(sectionsOf(...numbered(() => ''))).toEqual(['head 0', ...SIX.map((each) => each.replace(/\d/, '0'))]);
  });

  it('without numbers, marked up as headings', () => {
    const texts = ['概述', '主动公开情况', '依申请公开办理情况', '工作中存在的问题'].map((each) =>
      line(each, 'heading'),
    );
    const page = [line('清河市水务局2015年政府信息公开年度报告', 'heading'), ...texts.flatMap((each) => [each, TEXT])];
    expect(sectionsOf(...page)).toEqual(['head 0', 'overview 0', 'proactive 0', 'requests 0', 'problems 0']);
  });

  it('headings of columns beside the article are none', () => {
    const columns = ['政府信息公开指南', '法定主动公开内容', '依申请公开'].map((each) => line(each, 'heading'));
    const numberedText = numbered((index) => `${NUMERALS[index]}、`);
    expect(sectionsOf(...columns, ...numberedText)).toEqual(['head 0', ...SIX]);
  });

  it('headings in the overview that are numbered otherwise are none', () => {
    const overview = ['（一）主动公开情况', TEXT, '（二）依申请公开情况', TEXT, '（三）因公开申请行政复议的情况', TEXT];
    const [first = '', ...rest] = numbered((index) => `${NUMERALS[index]}、`);
    expect(sectionsOf(first, ...overview, ...rest)).toEqual(['head 0', ...SIX]);
  });

  it('numbered with （一） under a first title with 一、', () => {
    const parts = ['主动公开的情况', '依申请公开的情况', '收费及减免的情况', '复议和诉讼的情况', '存在的不足'];
    const texts = parts.flatMap((each, index) => [`（${NUMERALS[index]}）${each}`, TEXT]);
    const found = ['head 0', 'overview 1', 'proactive 1', 'requests 2', 'fees 3', 'proceedings 4', 'problems 5'];
    expect(sectionsOf('一、总体情况', ...texts)).toEqual(found);
  });

  it('a title of the form that has lost its number', () => {
    const texts = numbered((index) => (index === 1 ? '' : `${NUMERALS[index]}、`));
    expect(sectionsOf(...texts)).toEqual(['head 0', ...SIX.with(1, 'proactive 0')]);
  });

  it('reports in prose have others, too', () => {
    const titles = [
      '公开政府信息情况',
      '主动公开政府信息',
      '重点领域公开工作',
      '推进平台建设工作情况',
      '行政复议及行政诉讼',
    ];
    const texts = titles.flatMap((each, index) => [`${NUMERALS[index]}、${each}`, TEXT]);
    expect(sectionsOf(...texts)).toEqual([
      'head 0',
      'unknown 1',
      'proactive 2',
      'unknown 3',
      'unknown 4',
      'proceedings 5',
    ]);
  });

  it('a list of contents is no text', () => {
    const contents = TITLES.map((title, index) => `${NUMERALS[index]}、${title}`);
    const { sections, paragraphs } = readProse(lines(...contents, ...numbered((index) => `${NUMERALS[index]}、`)));
    expect(sections.map(({ id, ordinal }) => `${id} ${ordinal}`)).toEqual(['head 0', ...SIX]);
    expect(paragraphs.filter(({ section }) => section === 'overview').map(({ plain }) => plain)).toEqual([TEXT]);
  });

  it('titles of the form without text between them are titles', () => {
    expect(sectionsOf(...TITLES.map((title, index) => `${NUMERALS[index]}、${title}`))).toEqual(['head 0', ...SIX]);
  });

  it('labels of the statistics table are none where its figures follow', () => {
    const table = [
      '一、主动公开情况',
      '--',
      '（一）主动公开政府信息数',
      '条',
      '30',
      '三、依申请公开情况',
      '--',
      '件',
      '四、行政复议数量',
      '件',
      '0',
    ];
    expect(sectionsOf('一、概述', TEXT, '附表', ...table)).toEqual(['head 0', 'overview 1']);
    expect(sectionsOf('一、主动公开情况', TEXT, '二、依申请公开情况', TEXT)).toEqual([
      'head 0',
      'proactive 1',
      'requests 2',
    ]);
  });

  it('titles like those labels with a table between them and the next', () => {
    expect(sectionsOf('三、依申请公开情况', '四、行政复议和诉讼情况', '五、存在的问题', '（一）不足')).toEqual([
      'head 0',
      'requests 3',
      'proceedings 4',
      'problems 5',
    ]);
  });

  it('a title may run into its text', () => {
    const { sections, paragraphs } = readProse(lines('一、总体情况', TEXT, '六、其他需要报告的事项：无。'));
    expect(sections.at(-1)).toMatchObject({ id: 'other', ordinal: 6, length: 2 });
    expect(paragraphs.at(-1)).toMatchObject({ plain: '无。', section: 'other' });
  });

  it('its place is what is printed, without the white space around it', () => {
    const { sections } = readProse(lines('　　一、 总体情况　', '  六、其他需要报告的事项 ：  无。'));
    expect(sections.map(({ place }) => place)).toEqual([
      null,
      { line: 0, start: 2, end: 9 },
      { line: 1, start: 2, end: 15 },
    ]);
  });
});

describe('paragraphs', () => {
  it('rows, page numbers and the frame of the site are none', () => {
    const texts = [
      '- 4 -',
      '行政许可\t22\t36\t58',
      '主办单位：清河市水务局',
      '第二十条第（一）项',
      line('下一页', 'link'),
      TEXT,
    ];
    expect(readProse(lines(...texts)).paragraphs.map(({ plain }) => plain)).toEqual([TEXT]);
  });

  it('a tab after an ordinal makes no row', () => {
    expect(sectionsOf('一、\t总体情况', TEXT)).toEqual(['head 0', 'overview 1']);
  });

  it('lines of preformatted text are put together, but not over a title', () => {
    const text = [
      '五、因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '没有发生。各科室收到的意见都在当周转给承办的同志并记入台',
      '账，年底核对一次。',
      '六、其他需要报告的事项',
      '无。',
    ].join('\n');
    const { sections, paragraphs } = readProse(lines(text));
    expect(sections.map(({ id }) => id)).toEqual(['head', 'proceedings', 'other']);
    expect(paragraphs.map(({ plain }) => plain)).toEqual([
      '没有发生。各科室收到的意见都在当周转给承办的同志并记入台账，年底核对一次。',
      '无。',
    ]);
  });
});

describe('several parts in one paragraph', () => {
  it('are divided by the titles of the form', () => {
    const printed =
      '一、总体情况：全年公开信息7条。 二、主动公开政府信息情况：见附表。三、收到和处理政府信息公开申请情况。未收到申请。';
    const { sections, paragraphs } = readProse(lines(printed));
    expect(sections.map(({ id, ordinal }) => [id, ordinal])).toEqual([
      ['head', 0],
      ['overview', 1],
      ['proactive', 2],
      ['requests', 3],
    ]);
    expect(paragraphs.map(({ section, plain }) => [section, plain])).toEqual([
      ['overview', '全年公开信息7条。'],
      ['proactive', '见附表。'],
      ['requests', '未收到申请。'],
    ]);
    const place = sections[2]?.place;
    expect(printed.slice(place?.start, place?.end)).toBe('二、主动公开政府信息情况：');
  });

  it('are not divided at points of their own', () => {
    const { paragraphs } = readProse(lines('一、总体情况', '一、抓制度。二、抓培训，办班7期。三、抓考核。'));
    expect(paragraphs).toHaveLength(1);
  });
});

describe('sentences', () => {
  it('are numbered within their section', () => {
    const { paragraphs } = readProse(lines('标题。', '一、总体情况', '第一句。第二句有7件。', '第三句有8件。'));
    const found = finish(sentencesInSteps(paragraphs));
    expect(found.map(({ id, plain }) => [id, plain])).toEqual([
      ['text/head/1', '标题。'],
      ['text/overview/1', '第一句。'],
      ['text/overview/2', '第二句有7件。'],
      ['text/overview/3', '第三句有8件。'],
    ]);
  });

  it('know their printed characters after a title in the same line', () => {
    const printed = '六、 其他需要报告的事项：  全年 收费 0 元。';
    const { paragraphs } = readProse(lines('一、总体情况', printed));
    const [sentence] = finish(sentencesInSteps(paragraphs));
    expect(sentence).toMatchObject({ plain: '全年收费0元。', text: '全年 收费 0 元。' });
    const { start, end } = placeIn(sentence!, 2, 6);
    expect(printed.slice(start, end)).toBe('收费 0 元');
  });
});
