import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../lib/model/grid.ts';
import { FIELD_ORIGINS, type FieldOrigin } from '../../../../lib/model/report.ts';
import { readIdentity } from '../../../../lib/parse/identity/read-identity.ts';
import { readYear } from '../../../../lib/parse/identity/read-title.ts';
import { line, sourceOf } from '../source-of.ts';

const SECTION = '一、总体情况';
const DATED = '清河市水务局2023年政府信息公开工作年度报告';

describe('title, body and year', () => {
  it.each<[string, string | null, number]>([
    ['清河市水务局2023年政府信息公开工作年度报告', '清河市水务局', 2023],
    ['清河市水务局2023年度政府信息公开工作年度报告', '清河市水务局', 2023],
    ['清河市水务局2023年度政府信息公开年度报告', '清河市水务局', 2023],
    ['清河市水务局2023年政府信息公开年报', '清河市水务局', 2023],
    ['清河市水务局2020年度政府信息公开工作报告', '清河市水务局', 2020],
    ['清河市水务局2019年信息公开年度报告', '清河市水务局', 2019],
    ['清河市水务局2019年信息公开工作年度报告', '清河市水务局', 2019],
    ['清河市水务局2022年信息公开年报', '清河市水务局', 2022],
    ['清河市水务局2022年政务公开年度报告', '清河市水务局', 2022],
    ['清河市水务局2021年政务信息公开年度报告', '清河市水务局', 2021],
    ['2022年清河市水务局政府信息公开工作年度报告', '清河市水务局', 2022],
    ['2022年度清河市水务局政府信息公开年度报告', '清河市水务局', 2022],
    ['2022年上海市政府信息公开工作年度报告', '上海市', 2022],
    ['清河市人民政府二〇二三年政府信息公开工作年度报告', '清河市人民政府', 2023],
    ['清河市人民政府二○一九年政府信息公开工作年度报告', '清河市人民政府', 2019],
    ['清河市人民政府二零二三年度政府信息公开工作年度报告', '清河市人民政府', 2023],
    ['清河市人民政府２０２３年政府信息公开工作年度报告', '清河市人民政府', 2023],
    ['清河市人民政府 2023 年政府信息公开工作年度报告', '清河市人民政府', 2023],
    ['清河市水务局关于2022年度政府信息公开情况的报告', '清河市水务局', 2022],
    ['清河市水务局2023年政府信息公开工作年度报告（公开）', '清河市水务局', 2023],
    ['清河市水务局2023年政府信息公开工作年度报告（图解）', '清河市水务局', 2023],
    ['清河市水务局政府信息公开工作2022年度报告', '清河市水务局', 2022],
    ['清河市水务局政府信息公开2022年度工作报告', '清河市水务局', 2022],
    ['石桥镇人民政府信息公开2022年年度报告', '石桥镇人民政府', 2022],
    ['2016年石桥镇人民政府信息公开年度报告', '石桥镇人民政府', 2016],
    ['关于2022年度政府信息公开情况的报告', null, 2022],
    ['2023年政府信息公开工作年度报告', null, 2023],
  ])('%s', (title, agency, year) => {
    const source = sourceOf({ lines: [line(title, 'heading'), SECTION, '2018年以来，工作有序。'] });
    expect(readIdentity(source)).toMatchObject({ agency, year });
    expect(readIdentity(source).title).toBe(title.replace(/ /g, ''));
  });

  it('a title that is cut into lines', () => {
    const two = sourceOf({ lines: ['沈阳市人民防空办公室2020年度', '政府信息公开工作报告', SECTION] });
    const joined = '沈阳市人民防空办公室2020年度政府信息公开工作报告';
    expect(readIdentity(two)).toMatchObject({ agency: '沈阳市人民防空办公室', year: 2020, title: joined });
    const three = sourceOf({ lines: ['攀枝花市人民防空办公室', '2019年政府信息公开', '工作年度报告', SECTION] });
    expect(readIdentity(three)).toMatchObject({ agency: '攀枝花市人民防空办公室', year: 2019 });
    const inOneText = sourceOf({ lines: ['沈阳市人民防空办公室2020年度\n政府信息公开工作报告\n一、总体情况\n正文'] });
    expect(readIdentity(inOneText)).toMatchObject({ agency: '沈阳市人民防空办公室', year: 2020, title: joined });
  });

  it('what is shown counts before metadata, these before the title of the window', () => {
    const heading = line('清河市教育局2022年政府信息公开工作年度报告', 'heading');
    const source = sourceOf({
      documentTitle: '清河市财政局2021年政府信息公开工作年度报告',
      meta: { articletitle: '清河市水务局2023年政府信息公开工作年度报告' },
      lines: [heading, SECTION],
    });
    expect(readIdentity(source)).toMatchObject({ agency: '清河市教育局', year: 2022, title: heading.text });
    expect(readIdentity({ ...source, lines: [] })).toMatchObject({ agency: '清河市水务局', year: 2023 });
    expect(readIdentity({ ...source, lines: [], meta: new Map() })).toMatchObject({
      agency: '清河市财政局',
      year: 2021,
    });
  });

  it.each(['-清河市人民政府', '_清河市政府门户网站', ' | 政务公开', '——清河市'])(
    'the name of the site after the title of the window is no part of it: %s',
    (suffix) => {
      const source = sourceOf({ documentTitle: `清河市水务局2023年政府信息公开工作年度报告${suffix}` });
      expect(readIdentity(source)).toMatchObject({ agency: '清河市水务局', year: 2023 });
    },
  );

  it.each([
    '发布时间：2021/1/20发布单位：市水务局',
    ' 来源：市政府 浏览次数：132',
    '【字体：大 中 小】',
    '(日期:2021-01-20)',
  ])('what is noted in one line with the title is no part of it: %s', (noted) => {
    const lines = [`清河市水务局政府信息公开工作年度报告${noted}`, '2020年，市水务局公开信息9条。', SECTION];
    expect(readIdentity(sourceOf({ lines }))).toMatchObject({
      title: '清河市水务局政府信息公开工作年度报告',
      agency: '清河市水务局',
      year: 2020,
    });
  });

  it('links and sentences are no titles', () => {
    const source = sourceOf({
      lines: [
        line('清河市财政局2021年政府信息公开工作年度报告', 'link'),
        '现发布清河市教育局2019年政府信息公开工作年度报告。',
        '清河市水务局2023年政府信息公开工作年度报告',
        SECTION,
      ],
    });
    expect(readIdentity(source)).toMatchObject({ agency: '清河市水务局', year: 2023 });
  });

  it.each<[string, readonly (Line | string)[], string | null]>([
    [
      'a title that names a body counts before one that does not',
      [line('2023年政府信息公开工作年度报告', 'heading'), '清河市水务局2023年政府信息公开工作年度报告'],
      '清河市水务局2023年政府信息公开工作年度报告',
    ],
    [
      'a title with a year counts before one without',
      [line('清河市水务局政府信息公开年报', 'heading'), '来源：本站。', '2023年政府信息公开工作年度报告'],
      '2023年政府信息公开工作年度报告',
    ],
    ['a title without a year counts', ['清河市水务局政府信息公开年报'], '清河市水务局政府信息公开年报'],
    ['the name of a column is none', [line('政府信息公开年度报告', 'heading')], null],
    ['a clause without a year is none', ['按照要求，清河市水务局政府信息公开年报'], null],
    ['a part of a sentence is none', ['清河市水务局2023年政府信息公开工作年度报告；附件'], null],
    ['where the reader is on the site is none', ['首页 > 清河市水务局2023年政府信息公开工作年度报告'], null],
    [
      'eighty characters are one',
      ['清河市水务局2023年政府信息公开工作年度报告'.padStart(80, '甲')],
      '清河市水务局2023年政府信息公开工作年度报告'.padStart(80, '甲'),
    ],
    ['more are none', ['清河市水务局2023年政府信息公开工作年度报告'.padStart(81, '甲')], null],
    ['what stands in the first section is none', [SECTION, '清河市水务局2023年政府信息公开工作年度报告'], null],
    [
      'the last of forty lines may be one',
      [...Array<string>(39).fill('导航'), '清河市水务局2023年政府信息公开工作年度报告'],
      '清河市水务局2023年政府信息公开工作年度报告',
    ],
    ['a later one is none', [...Array<string>(40).fill('导航'), '清河市水务局2023年政府信息公开工作年度报告'], null],
    [
      'also where the first section comes late',
      [...Array<string>(40).fill('导航'), '清河市水务局2023年政府信息公开工作年度报告', SECTION],
      null,
    ],
  ])('%s', (_, lines, title) => {
    expect(readIdentity(sourceOf({ lines })).title).toBe(title);
  });

  it.each<[string, Parameters<typeof sourceOf>[0]]>([
    ['a heading before a line', { lines: ['清河市教育局2023年政府信息公开年报', line(DATED, 'heading')] }],
    ['a note before a line', { meta: { articletitle: DATED }, lines: ['清河市教育局2023年政府信息公开年报'] }],
    ['lines with an empty one between', { lines: ['清河市水务局2023年', ' ', '政府信息公开工作年度报告'] }],
    ['a line below one that counts something', { lines: ['目录：一、二、三', DATED] }],
    ['the window without the name of the site', { documentTitle: `${DATED}-清河市人民政府` }],
    ['the window without the name of the site, set apart', { documentTitle: `${DATED} - 清河市人民政府 - 首页` }],
  ])('%s', (_, parts) => {
    expect(readIdentity(sourceOf(parts)).title).toBe(DATED);
  });

  it.each([
    ['清河市水务局【本级】2023年政府信息公开工作年度报告', '清河市水务局【本级】'],
    ['清河市水务局[本级]2023年政府信息公开工作年度报告', '清河市水务局[本级]'],
    ['清河市信息发布中心2023年政府信息公开工作年度报告', '清河市信息发布中心'],
    ['省厅2023年政府信息公开工作年度报告', '省厅'],
    ['【年度报告】清河市水务局2023年政府信息公开工作年度报告', '清河市水务局'],
    ['[转载]清河市水务局2023年政府信息公开工作年度报告', '清河市水务局'],
    ['《清河市水务局2023年政府信息公开工作年度报告》', '清河市水务局'],
    ['关于清河市水务局2023年政府信息公开工作年度报告', '清河市水务局'],
    ['发布清河市水务局2023年政府信息公开工作年度报告', '清河市水务局'],
    ['清河市水务局关于2023年政府信息公开工作年度报告', '清河市水务局'],
    ['局2023年政府信息公开工作年度报告', null],
    ['清河市水务局12所2023年政府信息公开工作年度报告', null],
    [
      `${'清河市水务局河道管理所'.padStart(40, '甲')}2023年政府信息公开年报`,
      '清河市水务局河道管理所'.padStart(40, '甲'),
    ],
    [`${'清河市水务局河道管理所'.padStart(41, '甲')}2023年政府信息公开年报`, null],
  ])('the body in %s is %s', (title, agency) => {
    expect(readIdentity(sourceOf({ documentTitle: title })).agency).toBe(agency);
  });

  it.each([
    ['清河市水务局2023年-政府信息公开工作年度报告', 2023],
    ['清河市水务局2023年政府信息公开工作年度报告-政务公开-清河市', 2023],
    ['清河市水务局-2023年政府信息公开工作年度报告', 2023],
  ])('a title of the window with a stroke in it: %s', (documentTitle, year) => {
    expect(readIdentity(sourceOf({ documentTitle }))).toMatchObject({
      year,
      agency: expect.stringMatching(/^清河市水务局/),
    });
  });

  it('a body that no title names is the one that signs', () => {
    const source = sourceOf({
      lines: [line('2023年政府信息公开工作年度报告', 'heading'), SECTION, '正文。', '清河市水务局', '2024年1月22日'],
    });
    expect(readIdentity(source)).toMatchObject({ agency: '清河市水务局', year: 2023, published: '2024-01-22' });
  });

  it.each<[string, readonly (Line | string)[], string | null]>([
    ['with spaces in its name', ['清 河 市 水 务 局', '2024年1月22日'], '清河市水务局'],
    ['with a date in Chinese', ['清河市水务局', '二〇二四年一月二十二日'], '清河市水务局'],
    ['with full-width digits', ['清河市水务局', '２０２４年１月２２日'], '清河市水务局'],
    ['the last of several', ['清河市教育局', '2024年1月20日', '清河市水务局', '2024年1月22日'], '清河市水务局'],
    ['not by a link', [line('清河市水务局', 'link'), '2024年1月22日'], null],
    ['not by what is no body', ['附件下载', '2024年1月22日'], null],
    ['not by what a body has', ['清河市水务局通讯录', '2024年1月22日'], null],
    [
      'not by a sentence',
      ['本报告可在网站下载，也可以前往办公地点查阅，地址为清河市建设路一号政务服务中心', '2024年1月22日'],
      null,
    ],
    ['not above a day that there is not', ['清河市水务局', '2024年2月31日'], null],
    ['not above a line with more than a date', ['清河市水务局', '2024年1月22日上午召开了全市政务公开工作推进会'], null],
    ['not by nothing above', ['2024年1月22日'], null],
  ])('signed %s', (_, lines, agency) => {
    expect(readIdentity(sourceOf({ lines })).agency).toBe(agency);
  });

  it.each([
    ['本报告由清河市水务局编制。', '清河市水务局'],
    ['本年度报告由清河市水务局按照条例要求编制。', '清河市水务局'],
    ['本报告由清河市水务局负责解释。', '清河市水务局'],
    ['本报告由有关人员编制。', null],
    ['本报告由清河市水务局、教育局编制。', null],
    ['本报告由各科室汇总，清河市水务局编制。', null],
    ['会议由清河市水务局组织。', null],
  ])('named in the text: %s', (text, agency) => {
    expect(readIdentity(sourceOf({ lines: [SECTION, text] })).agency).toBe(agency);
  });

  it.each([
    ['本站办公室', null],
    ['本网编辑部', null],
    ['清河市政府网站中心', null],
    ['李某', null],
    ['清河市融媒体中心', '清河市融媒体中心'],
  ])('noted as the source: %s', (contentsource, agency) => {
    expect(readIdentity(sourceOf({ meta: { contentsource } })).agency).toBe(agency);
  });

  it('or the source of the page', () => {
    const source = sourceOf({
      documentTitle: '2023年政府信息公开工作年度报告',
      meta: { contentsource: ' 清河市水务局 ' },
    });
    expect(readIdentity(source).agency).toBe('清河市水务局');
    expect(readIdentity(sourceOf({ meta: { contentsource: '本站' } })).agency).toBeNull();
  });

  it('a year that no title states is that of the period, else the one the text is about', () => {
    const lines = [line('清河市水务局政府信息公开工作年度报告', 'heading'), SECTION];
    const period = '所列数据的统计期限自2022年1月1日起至2022年12月31日止。';
    expect(readIdentity(sourceOf({ lines: [...lines, '2023年，我局…', '2023年，全市…', period] })).year).toBe(2022);
    expect(readIdentity(sourceOf({ lines: [...lines, '2023年，我局公开信息。', '2023年度政府信息公开…'] })).year).toBe(
      2023,
    );
    expect(readIdentity(sourceOf({ lines: [...lines, '2023年，我局。', '2022年，我局。'] })).year).toBeNull();
    expect(readIdentity(sourceOf({ lines })).year).toBeNull();
  });

  it.each<[string, readonly string[], number | null]>([
    ['the one that is named more often', ['2022年，我局。', '2023年，我局。', '2023年，全市。'], 2023],
    ['the one that is named more often, first', ['2023年，我局。', '2023年，全市。', '2022年，我局。'], 2023],
    ['named several times in a line', ['2022年，我局。', '2023年我局公开，2023年全市公开。'], 2023],
    ['with spaces', ['2023 年度，我局。'], 2023],
    ['named for itself', ['2023年本机关公开信息。'], 2023],
    ['not one of which something else is said', ['2023年5月召开会议。'], null],
    ['not one that is named far on in a line', [`${'长'.repeat(200)}2023年，我局。`], null],
  ])('of the text: %s', (_, text, year) => {
    expect(readIdentity(sourceOf({ lines: [SECTION, ...text] })).year).toBe(year);
  });

  it('nothing is invented for an empty page', () => {
    expect(readIdentity(sourceOf({}))).toEqual({
      agency: null,
      year: null,
      title: null,
      published: null,
      period: null,
      origins: { agency: null, year: null, title: null, published: null, period: null },
    });
  });
});

describe('year of a title', () => {
  it.each([
    ['2023年', 2023],
    ['２０２３年度', 2023],
    ['二〇二三年', 2023],
    ['二○二三年', 2023],
    ['二零二三年度', 2023],
    ['二O一八年', 2018],
    ['二0一八年', 2018],
    ['攀人防发〔2020〕7号', 2020],
    ['一九九八年', null],
    ['第23号', null],
    ['', null],
  ])('%s: %s', (text, year) => {
    expect(readYear(text)).toBe(year);
  });
});

describe('statistics period', () => {
  it.each([
    ['自2023年1月1日起至2023年12月31日止', '2023-01-01', '2023-12-31'],
    ['自2023年1月1日起，至2023年12月31日止', '2023-01-01', '2023-12-31'],
    ['（2023年1月1日至2023年12月31日）', '2023-01-01', '2023-12-31'],
    ['2023年1月1日到12月31日', '2023-01-01', '2023-12-31'],
    ['2023年1月1日—2023年12月31日', '2023-01-01', '2023-12-31'],
    ['２０２３年１月１日至１２月３１日', '2023-01-01', '2023-12-31'],
    ['2018 年 1 月 1 日起，至 2018 年 12 月 31 日止', '2018-01-01', '2018-12-31'],
    ['2022年11月1日至2023年10月31日', '2022-11-01', '2023-10-31'],
    ['2022年11月16日至2023年11月15日', '2022-11-16', '2023-11-15'],
    ['2023年1月1日 起 , 至 2023年12月31日', '2023-01-01', '2023-12-31'],
    ['2023年1月1至12月31日', '2023-01-01', '2023-12-31'],
  ])('%s', (text, from, to) => {
    const source = sourceOf({ lines: [`本报告所列数据的统计期限${text}。`] });
    expect(readIdentity(source).period).toEqual({ from, to });
  });

  it.each(['2023年2月30日至2023年12月31日', '截至2016年12月31日', '2023年上半年', '联系电话：2023-1-1'])(
    '%s is none',
    (text) => {
      expect(readIdentity(sourceOf({ lines: [`统计期限：${text}。`] })).period).toBeNull();
    },
  );
});

describe('date of publication', () => {
  const title = line('清河市水务局2023年政府信息公开工作年度报告', 'heading');
  const signed = ['清河市水务局', '2024年1月20日'];

  it('metadata, then the head of the page, then the signature, then the address', () => {
    const all = sourceOf({
      url: 'http://www.qinghe.gov.cn/zwgk/202401/t20240124_983624.html',
      meta: { pubdate: '2024-01-22 09:30' },
      lines: [title, '发布日期：2024-01-23 来源：办公室', SECTION, ...signed],
    });
    expect(readIdentity(all).published).toBe('2024-01-22');
    expect(readIdentity({ ...all, meta: new Map() }).published).toBe('2024-01-23');
    const { lines: _, ...bare } = { ...all, meta: {} };
    expect(readIdentity(sourceOf({ ...bare, lines: [title, SECTION, ...signed] })).published).toBe('2024-01-20');
    expect(readIdentity(sourceOf({ ...bare, lines: [title, SECTION] })).published).toBe('2024-01-24');
  });

  it.each([
    ['http://www.a.gov.cn/xxgk/202301/t20230117_983624.html', '2023-01-17'],
    ['http://www.a.gov.cn/art/2025/1/15/art_1229230631_4327083.html', '2025-01-15'],
    ['http://www.a.gov.cn/nw12344/20230331/4a03b5fa47ae4c73b7ec42801de6be66.html', '2023-03-31'],
    ['http://www.a.gov.cn/art/2024/12/5/art_1229230631_4327083.html', '2024-12-05'],
    ['http://www.a.gov.cn/content/post_1871569.html', null],
    ['http://www.a.gov.cn/xxgk/202313/t20231399_983624.html', null],
    ['http://www.a.gov.cn/info/2422/69377.htm', null],
  ])('in the address %s: %s', (url, published) => {
    expect(readIdentity(sourceOf({ url, lines: [title] })).published).toBe(published);
  });

  it.each([
    ['发布时间：2024年1月22日', '2024-01-22'],
    ['发布日期: 2024-01-22 08:00', '2024-01-22'],
    ['时间：2024/1/22', '2024-01-22'],
    ['2019年03月26日来源:市人民防空办公室', '2019-03-26'],
    ['成文日期 2024-01-22', '2024-01-22'],
    ['成文日期：2024-01-15 发布日期：2024-01-22', '2024-01-22'],
    ['发布日期：2024-01-22 成文日期：2024-01-15', '2024-01-22'],
    ['日期 : 2024-01-22', '2024-01-22'],
    ['2024 年 1 月 22 日 来源：办公室', '2024-01-22'],
    ['2024-01-22', '2024-01-22'],
    ['2024-01-22 10:33 清河市水务局', '2024-01-22'],
    ['2024.1.22', '2024-01-22'],
  ])('in the head: %s', (text, published) => {
    const identity = readIdentity(sourceOf({ lines: [title, text, SECTION] }));
    expect(identity).toMatchObject({ published, origins: { published: 'label' } });
  });

  it.each([
    '全市政务公开工作推进会于2024年1月22日在市政府召开',
    '2026年11月30日 星期一 多云',
    '2023年1月1日至2023年12月31日',
    '2023-01-01 至 2023-12-31',
    '2024-01-22-003',
  ])('is none of which the head only speaks: %s', (text) => {
    const body = Array.from({ length: 20 }, () => '全年未收到政府信息公开申请。');
    expect(readIdentity(sourceOf({ lines: [title, text, SECTION, ...body] })).published).toBeNull();
  });

  it.each<[string, readonly string[], string | null]>([
    ['with a word', ['发布于2024年1月20日'], '2024-01-20'],
    ['the last one', ['2024年1月18日', '清河市水务局', '2024年1月20日'], '2024-01-20'],
    ['in twenty characters', ['清河市水务局发布于2024年1月20日印'], '2024-01-20'],
    ['not in more', ['清河市人民政府水务局发布于2024年1月20日'], null],
    ['not what was counted up to it', ['截至2023年12月31日'], null],
    ['not what was counted up to it, otherwise', ['截止2023年12月31日'], null],
    ['not what statistics are of', ['统计时间2023年12月31日'], null],
    ['in the last fifteen lines', ['2024年1月20日', ...Array<string>(14).fill('页脚')], '2024-01-20'],
    ['not before', ['2024年1月20日', ...Array<string>(15).fill('页脚')], null],
  ])('at the end: %s', (_, lines, published) => {
    expect(readIdentity(sourceOf({ lines: [title, SECTION, ...lines] })).published).toBe(published);
  });

  it('dates in the text are none', () => {
    const text = '2023年5月6日，召开全市会议，学习条例，部署工作，落实责任。';
    expect(readIdentity(sourceOf({ lines: [title, SECTION, text] })).published).toBeNull();
  });
});

describe('the place that each of them was read in', () => {
  const dated = '清河市水务局2023年政府信息公开工作年度报告';
  const anonymous = line('2023年政府信息公开工作年度报告', 'heading');
  const period = '统计期限自2023年1月1日起至2023年12月31日止。';
  type Parts = Parameters<typeof sourceOf>[0];
  type Field = keyof ReturnType<typeof readIdentity>['origins'];

  const cases: readonly [Field, FieldOrigin, Parts][] = [
    ['title', 'heading', { lines: [line(dated, 'heading'), SECTION] }],
    ['title', 'heading', { lines: [line('清河市水务局', 'heading'), anonymous, SECTION] }],
    ['title', 'meta', { meta: { articletitle: dated }, documentTitle: dated }],
    ['title', 'window', { documentTitle: `${dated}-清河市人民政府` }],
    ['title', 'text', { lines: [dated, SECTION] }],
    ['title', 'text', { lines: [line('清河市水务局', 'heading'), '2023年政府信息公开工作', '年度报告', SECTION] }],
    ['agency', 'title', { lines: [dated] }],
    ['agency', 'signature', { lines: [anonymous, SECTION, '清河市水务局', '2024年1月22日'] }],
    ['agency', 'text', { lines: [anonymous, SECTION, '本报告由清河市水务局编制。'] }],
    ['agency', 'meta', { lines: [anonymous], meta: { contentsource: '清河市水务局' } }],
    ['year', 'title', { lines: [dated, SECTION, '2021年，我局…', period.replaceAll('2023', '2022')] }],
    ['year', 'period', { lines: [SECTION, '2021年，我局…', period] }],
    ['year', 'window', { documentTitle: '2023年', lines: [SECTION, '2021年，我局…'] }],
    ['year', 'text', { lines: [SECTION, '2021年，我局…'] }],
    ['published', 'meta', { meta: { pubdate: '2024-01-22' }, lines: ['发布日期：2024-01-23'] }],
    ['published', 'label', { lines: [dated, '发布日期：2024-01-23', SECTION] }],
    ['published', 'label', { lines: [dated, '2024年01月23日 来源：办公室', SECTION] }],
    ['published', 'signature', { lines: [dated, SECTION, '清河市水务局', '2024年1月22日'] }],
    ['published', 'address', { url: 'http://www.a.gov.cn/xxgk/202301/t20230117_983624.html' }],
    ['period', 'text', { lines: [dated, SECTION, period] }],
    ['period', 'heading', { lines: [dated, line('（2023年1月1日至2023年12月31日）', 'heading'), SECTION] }],
  ];

  it.each(cases)('%s: %s %j', (field, origin, parts) => {
    expect(readIdentity(sourceOf(parts)).origins[field]).toBe(origin);
  });

  it('is each tried here', () => {
    expect(new Set(cases.map(([, origin]) => origin))).toEqual(new Set(FIELD_ORIGINS));
  });

  it.each(cases)('is stated where, and only where, something was read: %s %s %j', (_field, _origin, parts) => {
    const { origins, ...read } = readIdentity(sourceOf(parts));
    const stated = (of: object): string[] =>
      Object.entries(of).flatMap(([name, value]) => (value === null ? [] : [name]));
    expect(stated(origins).toSorted()).toEqual(stated(read).toSorted());
  });
});
