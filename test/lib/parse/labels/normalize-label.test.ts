import { describe, expect, it } from 'vitest';
import { isWordy, normalizeLabel, normalizeText } from '../../../../lib/parse/labels/normalize-label.ts';

describe('text made plain', () => {
  it.each([
    ['full-width digits and letters', '２０２３ＡＢ（％）', '2023AB(%)'],
    ['Kangxi radicals', '⼀、⾏政⽂件⾃然⼈', '一、行政文件自然人'],
    ['radicals that compatibility forms leave alone', '⺠⻔⻛⻥⻅⻓⻢⻋⻉⻚⻩⻬⻰⻄', '民门风鱼见长马车贝页黄齐龙西'],
    ['marks of no width', '总\u200b计\ufeff\u00ad\u2060\u200e', '总计'],
    ['no-break and ideographic spaces', '总\u00a0计\u3000数', '总 计 数'],
    ['nothing', '', ''],
  ])('%s', (_, text, plain) => {
    expect(normalizeText(text)).toBe(plain);
  });
});

describe('labels made comparable', () => {
  it.each([
    ['（七）总计', '总计'],
    ['(七) 总　计', '总计'],
    ['七、总计', '总计'],
    ['1.属于国家秘密', '属于国家秘密'],
    ['1．属于国家秘密', '属于国家秘密'],
    ['1、属于国家秘密', '属于国家秘密'],
    ['10. 十', '十'],
    ['3.危及“三安全一稳定”', '危及三安全一稳定'],
    ["3.危机'三安全一稳定'", '危机三安全一稳定'],
    ['三、/本/年/度', '本年度'],
    ['三\n、\n本\n年\n度\n办', '本年度办'],
    ['本年增/减', '本年增减'],
    ['本年收费金额（单位：万元）', '本年收费金额单位万元'],
    ['一、', ''],
    ['2023年', '2023年'],
    [' ( 七 ) 总计', '总计'],
    ['十二、总计', '总计'],
    ['第1、总计', '第1总计'],
    ['X（七）总计', 'X七总计'],
    ['三安全', '三安全'],
    ['—', ''],
  ])('%j is compared as %j', (text, label) => {
    expect(normalizeLabel(text)).toBe(label);
    // Kept answers must be the same.
    expect(normalizeLabel(text)).toBe(label);
  });

  it('stays the same where it is done again', () => {
    for (const text of ['（一）予以公开', '第二十条第（一）项', '上一年项目数量（指2019年事项数）']) {
      expect(normalizeLabel(normalizeLabel(text))).toBe(normalizeLabel(text));
    }
  });
});

describe('texts that can be labels', () => {
  it.each([
    ['总计', true],
    ['1.总', true],
    ['⺠⻔', true],
    ['一一', true],
    ['龥龥', true],
    ['豈豈', true],
    ['总', false],
    ['12', false],
    ['', false],
    ['n/a', false],
    ['①②', false],
    ['％％', false],
  ])('%j: %s', (text, expected) => {
    expect(isWordy(text)).toBe(expected);
  });
});
