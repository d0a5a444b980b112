import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import rule from '../../../lib/rules/proactive/authority.ts';
import { identityOf, zeroReport } from '../check/report-of.ts';

/** What is said of six regulations that a body counts as published. */
function said(agency: string | null, origin: 'meta' | 'title' = 'title'): string[] {
  const identity = identityOf(agency, 2020);
  const origins = { ...identity.origins, agency: origin };
  const printed = { 'proactive/regulations/total': '6' };
  return check(zeroReport('annual-2019', printed, { identity: { ...identity, origins } }), [rule])
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ at, severity, message }) => `${at} ${severity} ${message}`);
}

describe('who can make regulations', () => {
  it.each([
    '云溪县人民政府',
    '云溪县水务局',
    '云溪自治县财政局',
    '清河市东关区民政局',
    '清河市东关区人民政府办公室',
    '青石镇人民政府',
    '东关街道办事处',
  ])('not %s', (agency) => {
    expect(said(agency)).toEqual(['proactive/regulations warning fail']);
  });

  it.each([
    '清河市人民政府',
    '清河市水务局',
    '内蒙古自治区人民政府',
    '广西壮族自治区财政厅',
    '宁夏回族自治区人民政府办公厅',
    '黑龙江省人民政府',
    '国家税务总局',
    '中国民用航空中南地区管理局',
    '浦东新区人民政府',
    '清河经济技术开发区管理委员会',
    '甘孜藏族自治州人民政府',
    null,
  ])('perhaps %s', (agency) => {
    expect(said(agency)).toEqual([]);
  });

  it('is not told of who only put the page up', () => {
    expect(said('云溪县水务局', 'meta')).toEqual([]);
  });
});
