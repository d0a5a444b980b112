import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { zeroReport } from '../check/report-of.ts';

const MEGABYTE = 1_000_000;
const BRICKS = [
  '1',
  '1,',
  '1，234',
  '1 ',
  '（',
  '）',
  '（1件',
  '一',
  '二十',
  '未',
  '未收到',
  '收到',
  '件',
  '、',
  '，',
  '；',
  '其中1件，',
  '占1%',
  '2023年',
  '上年结转',
  '政府信息公开申请',
  '复议、诉讼',
  '一是',
  'X件',
  '“',
  '\t',
  '\n',
  '\u200b1',
  '由甲、乙、',
  '占1%、',
  '公开1条，编印1件，',
  '公开9条，甲1条；',
  '网站信息中，甲1条；',
  '甲1条，两者合计2条，',
  '其中局机关收到1件',
  '受理甲申请1件，办结1件，',
  '网上1件，信函1件，当面1件，',
  '由1个精简为1个，减少1个，',
];

/** Text that nobody writes: the tests' time limit is the only clock. */
describe('a megabyte of', () => {
  it.each(BRICKS.map((brick) => [brick]))('%j is read to the end', (brick) => {
    const text = brick.repeat(Math.ceil(MEGABYTE / brick.length));
    const { narrative } = zeroReport('annual-2021', {}, {}, ['一、总体情况', text, `收到${text}7件。`]);
    expect(narrative.sections.length).toBeGreaterThan(0);
    expect(narrative.understood).toBeLessThanOrEqual(narrative.numbers);
  });

  it('sentences is read to the end', () => {
    const text = '收到政府信息公开申请7件，上年结转2件；办结9件，其中予以公开4件、不予公开5件（占55.6%）。'.repeat(
      5_000,
    );
    const { narrative } = zeroReport('annual-2021', {}, {}, ['一、总体情况', text]);
    expect(narrative.understood).toBe(narrative.numbers);
  });
});

it('a share of more decimals than anybody prints is judged as far as numbers are kept', () => {
  const text = `收到政府信息公开申请9件，其中网络申请4件，占44.4${'0'.repeat(150)}%。`;
  const report = zeroReport('annual-2021', {}, {}, ['一、总体情况', text]);
  expect(check(report, RULES, null).filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
});
