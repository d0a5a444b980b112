import { describe, expect, test } from 'vitest';
import annual2019 from '../../../lib/templates/annual-2019.ts';
import annual2021 from '../../../lib/templates/annual-2021.ts';
import statistics2014 from '../../../lib/templates/statistics-2014.ts';
import { cellName, tableName } from '../../../lib/text/cell-name.ts';
import { chooseLanguage } from '../../../lib/text/language.ts';
import { placeName } from '../../../lib/text/passage-place.ts';

describe('the name of a cell', () => {
  test.each([
    ['requests/received/total', '一、本年新收 · 总计', '一、本年新收 (new requests) · 总计 (total)'],
    [
      'requests/outcomeTotal/naturalPerson',
      '三（七）总计 · 自然人',
      '三（七）总计 (total of outcomes) · 自然人 (natural persons)',
    ],
    ['requests/granted/*', '三（一）予以公开', '三（一）予以公开 (granted)'],
    ['requests/granted', '三（一）予以公开', '三（一）予以公开 (granted)'],
    ['requests/*/business', '商业企业', '商业企业 (businesses)'],
    ['requests/*/*', '收到和处理政府信息公开申请情况', null],
    ['requests', '收到和处理政府信息公开申请情况', null],
    ['requests/unheard/of', 'unheard · of', 'unheard · of'],
    ['elsewhere/row/column', 'elsewhere/row/column', 'elsewhere/row/column'],
  ])('%s', (id, zh, en) => {
    expect(cellName(annual2021, id, 'zh')).toBe(zh);
    if (en !== null) expect(cellName(annual2021, id, 'en')).toBe(en);
  });

  test('a row below a group is named with it, a group alone as such', () => {
    expect(cellName(annual2021, 'requests/refused.stateSecret/total', 'zh')).toBe(
      '三（三）不予公开 1.属于国家秘密 · 总计',
    );
    expect(cellName(annual2021, 'requests/refused/total', 'zh')).toBe('三（三）不予公开 · 总计');
  });

  test('what the form adds in brackets is left out', () => {
    expect(cellName(annual2021, 'requests/partlyGranted/*', 'zh')).toBe('三（二）部分公开');
  });

  test('a row of one block has the columns of that block', () => {
    const names = ['regulations', 'licences'].map((row) => cellName(annual2019, `proactive/${row}/total`, 'zh'));
    expect(names[0]).toBe('规章 · 对外公开总数量');
    expect(names[1]).toBe('行政许可 · total');
    expect(cellName(annual2019, 'proactive/*/decisions', 'zh')).toBe('处理决定数量');
  });

  test('an item of the statistics has no column, and no bracket at its end', () => {
    const name = cellName(statistics2014, 'statistics/3.1/value', 'zh');
    expect(name).not.toContain('·');
    expect(name).not.toMatch(/）$/);
    expect(cellName(statistics2014, 'statistics/3.1/value', 'en')).toContain(`${name} (`);
  });

  test('a table has a gloss in English', () => {
    const [table] = annual2021.tables;
    expect(table && [tableName(table, 'zh'), tableName(table, 'en')]).toEqual([
      '主动公开政府信息情况',
      '主动公开政府信息情况 (Proactive disclosure)',
    ]);
  });

  test('is the same when it is asked for again, in either language', () => {
    const ask = (): readonly string[] =>
      (['zh', 'en'] as const).map((each) => cellName(annual2021, 'requests/received/total', each));
    expect(ask()).toEqual(ask());
    expect(new Set(ask()).size).toBe(2);
  });
});

describe('the name of a place in the text', () => {
  test.each([
    ['head', '开头', 'opening'],
    ['overview', '总体情况', '总体情况 (overview)'],
    ['proactive', '主动公开', '主动公开 (proactive disclosure)'],
    ['requests', '依申请公开', '依申请公开 (requests)'],
    ['fees', '收费', '收费 (fees)'],
    ['proceedings', '复议诉讼', '复议诉讼 (proceedings)'],
    ['problems', '问题及改进', '问题及改进 (problems)'],
    ['other', '其他事项', '其他事项 (other matters)'],
    ['statistics', '统计表', '统计表 (statistics)'],
    ['unknown', '其他部分', 'another part'],
    ['toString', 'toString', 'toString'],
  ])('in %s', (section, zh, en) => {
    expect(placeName(annual2021, `text/${section}/3`, 'zh')).toBe(`正文“${zh}”第 3 句`);
    expect(placeName(annual2021, `text/${section}/3`, 'en')).toBe(`text, ${en}, sentence 3`);
    expect(placeName(annual2021, `section/${section}`, 'zh')).toBe(`“${zh}”部分`);
    expect(placeName(annual2021, `section/${section}`, 'en')).toBe(`part ${en}`);
  });

  test.each([
    ['text/requests', '正文“依申请公开”', 'text, 依申请公开 (requests)'],
    ['text/requests/3x', '正文“依申请公开”', 'text, 依申请公开 (requests)'],
    ['text/requests/x3', '正文“依申请公开”', 'text, 依申请公开 (requests)'],
    ['text/requests/12', '正文“依申请公开”第 12 句', 'text, 依申请公开 (requests), sentence 12'],
    ['text', '正文', 'text'],
    ['section/requests/3', '“依申请公开”部分', 'part 依申请公开 (requests)'],
    ['requests/received/3', '一、本年新收 · 3', '一、本年新收 (new requests) · 3'],
  ])('%s', (at, zh, en) => {
    expect(placeName(annual2021, at, 'zh')).toBe(zh);
    expect(placeName(annual2021, at, 'en')).toBe(en);
  });
});

test.each([
  [[], 'zh'],
  [['zh'], 'zh'],
  [['zh-TW', 'en'], 'zh'],
  [['ZH-Hans-CN'], 'zh'],
  [['en-US', 'zh'], 'en'],
  [['de'], 'en'],
  [['x-zh'], 'en'],
] as const)('the language for %j is %s', (tags, language) => {
  expect(chooseLanguage(tags)).toBe(language);
});
