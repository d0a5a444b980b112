import { describe, expect, it } from 'vitest';
import { FIELD_ORIGINS, type FieldOrigin } from '../../../lib/model/report.ts';
import { readIdentity } from '../../../lib/parse/read-identity.ts';
import { readYear } from '../../../lib/parse/read-title.ts';
import { line, sourceOf } from './source-of.ts';

const SECTION = '一、总体情况';

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

  it('a body that no title names is the one that signs', () => {
    const source = sourceOf({
      lines: [line('2023年政府信息公开工作年度报告', 'heading'), SECTION, '正文。', '清河市水务局', '2024年1月22日'],
    });
    expect(readIdentity(source)).toMatchObject({ agency: '清河市水务局', year: 2023, published: '2024-01-22' });
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
  ])('in the head: %s', (text, published) => {
    expect(readIdentity(sourceOf({ lines: [title, text, SECTION] })).published).toBe(published);
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
