import { describe, expect, it } from 'vitest';
import type { SectionId } from '../../../../lib/model/narrative.ts';
import { sectionTitle, titleCandidate } from '../../../../lib/narrative/prose/section-title.ts';

const TITLES: readonly (readonly [string, SectionId, number])[] = [
  ['一、总体情况', 'overview', 1],
  ['一、总体概述', 'overview', 1],
  ['一、工作基本情况', 'overview', 1],
  ['一、工作总体推进情况', 'overview', 1],
  ['一、概述', 'overview', 1],
  ['一、政府信息公开工作情况', 'overview', 1],
  ['二、主动公开政府信息情况', 'proactive', 2],
  ['二、行政机关主动公开政府信息的情况', 'proactive', 2],
  ['二、主动公开情况', 'proactive', 2],
  ['三、收到和处理政府信息公开申请情况', 'requests', 3],
  ['三、行政机关收到和处理政府信息公开申请的情况', 'requests', 3],
  ['三、依申请公开办理情况', 'requests', 3],
  ['四、政府信息公开行政复议、行政诉讼情况', 'proceedings', 4],
  ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'proceedings', 4],
  ['四、政府信息公开行政复议及行政诉讼的情况', 'proceedings', 4],
  ['五、因政府信息公开申请行政复议、提起行政诉讼和申诉情况', 'proceedings', 5],
  ['四、收费及减免情况', 'fees', 4],
  ['五、存在的主要问题及改进情况', 'problems', 5],
  ['五、政府信息公开工作存在的问题及改进措施', 'problems', 5],
  ['六、2024年工作思路', 'problems', 6],
  ['五、乡镇公开工作的建议和下一步思考', 'problems', 5],
  ['六、其他需要报告的事项', 'other', 6],
  ['六、其它需要报告事项', 'other', 6],
  ['七、需要说明的事项与附表', 'other', 7],
  ['六、其他需要报告的事项：', 'other', 6],
  ['十一、公开日活动开展情况', 'unknown', 11],
  ['八、回应热点问题情况', 'unknown', 8],
  ['四、推进平台建设工作情况', 'unknown', 4],
  ['第一部分总体情况', 'overview', 1],
  ['第五部分：存在的主要问题及改进情况', 'problems', 5],
  ['一总体情况', 'overview', 1],
];

const NOT_TITLES: readonly string[] = [
  '一、本年新收政府信息公开申请数量',
  '一、本年新收到政府信息公开申请数量2 0 0 0 0 0 2',
  '二、上年结转政府信息公开申请数量',
  '三、本年度办理结果',
  '四、结转下年度继续办理',
  '一、总体情况……1',
  '一、总体情况......12',
  '一、领导重视，制度健全，主动公开的内容逐年增加，栏目更新及时，全年没有发生泄密，群众满意。',
  '一是主动公开更加规范',
  '一年来主动公开更加规范',
  '主动公开情况',
  '（一）主动公开情况',
  '1.主动公开情况',
];

describe('titles of parts', () => {
  it.each(TITLES)('%s', (plain, id, ordinal) => {
    expect(sectionTitle(plain)).toMatchObject({ id, ordinal });
  });

  it.each(NOT_TITLES)('%s is none', (plain) => {
    expect(sectionTitle(plain)).toBeNull();
  });

  it.each([
    ['（一）主动公开情况', 'sub', 'proactive'],
    ['1.主动公开情况', 'digit', 'proactive'],
    ['6、其他需要报告的事项', 'digit', 'other'],
    ['收到和处理政府信息公开申请情况', 'bare', 'requests'],
    ['总体情况', 'bare', 'overview'],
  ])('%s may be one, if the rest is numbered so', (plain, style, id) => {
    expect(titleCandidate(plain)).toMatchObject({ style, id });
  });

  it('without a number it needs the words of the form, or to be marked up as a heading', () => {
    expect(titleCandidate('依申请公开办理情况')).toBeNull();
    expect(titleCandidate('依申请公开办理情况', true)).toMatchObject({ style: 'bare', id: 'requests' });
    expect(titleCandidate('依申请公开', true)).toBeNull();
    expect(titleCandidate('清河市2020年政府信息公开工作情况', true)).toBeNull();
  });

  it.each([
    ['六、其他需要报告的事项：无。', '六、其他需要报告的事项：'],
    ['六、其他需要报告的事项无', '六、其他需要报告的事项'],
    ['一、总体情况2020年，目录更新四次。', '一、总体情况'],
    ['一、总体情况（一）主动公开', '一、总体情况'],
    ['二、主动公开政府信息情况（以表格形式报告）。表格在下面', '二、主动公开政府信息情况（以表格形式报告）。'],
  ])('%s begins with one', (plain, title) => {
    const found = titleCandidate(plain);
    expect(found?.style).toBe('main');
    expect(plain.slice(0, found?.end)).toBe(title);
  });

  it.each([
    '二、主动公开政府信息情况的说明材料，已经在网站上公布',
    '二、主动公开政府信息情况良好。栏目更新及时。',
    '一、加强领导。全年召开会议两次。',
  ])('%s does not', (plain) => {
    expect(titleCandidate(plain)).toBeNull();
  });

  it.each(['一、', '（一）', '1.', '', '总体情况'])('a paragraph of a megabyte after “%s” does not', (text) => {
    expect(titleCandidate(text + '公开'.repeat(500_000))).toBeNull();
  });

  it('a paragraph of a megabyte after a title does', () => {
    expect(titleCandidate(`一、总体情况。${'公开'.repeat(500_000)}`)).toMatchObject({ title: '总体情况', end: 7 });
  });
});
