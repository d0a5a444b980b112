import { describe, expect, it } from 'vitest';
import { isShown, weightOf } from '../../../lib/judge/hidden.ts';
import { DEFAULT_SETTINGS, hostFrom, isOff, settingsSchema, switchSite } from '../../../lib/judge/settings.ts';

describe('a host as people type it', () => {
  it.each([
    ['www.qinghe.gov.cn', 'www.qinghe.gov.cn'],
    [' WWW.Qinghe.GOV.cn. ', 'www.qinghe.gov.cn'],
    ['http://www.qinghe.gov.cn:8080/zwgk/a.html#b', 'www.qinghe.gov.cn'],
    ['qinghe.gov.cn/zwgk', 'qinghe.gov.cn'],
    ['清河.政务', 'xn--0uzsr.xn--zfr164b'],
    ['10.0.0.1', '10.0.0.1'],
    ['', null],
    ['two words', null],
    ['http://', null],
    ['a:b:c', null],
  ])('%s is %s', (typed, host) => {
    if (host?.startsWith('xn--')) expect(hostFrom(typed)).toMatch(/^xn--/);
    else expect(hostFrom(typed)).toBe(host);
  });
});

describe('a site that is switched off', () => {
  const off = switchSite(DEFAULT_SETTINGS, 'qinghe.gov.cn', false);

  it.each([
    ['qinghe.gov.cn', true],
    ['www.qinghe.gov.cn', true],
    ['notqinghe.gov.cn', false],
    ['gov.cn', false],
    [null, false],
  ])('takes %s with it: %s', (host, expected) => {
    expect(isOff(host, off)).toBe(expected);
  });

  it('is listed once', () => {
    expect(switchSite(off, 'qinghe.gov.cn', false)).toEqual(off);
  });

  it('is on again, also from a name below it', () => {
    expect(switchSite(off, 'qinghe.gov.cn', true)).toEqual(DEFAULT_SETTINGS);
    expect(isOff('www.qinghe.gov.cn', switchSite(off, 'www.qinghe.gov.cn', true))).toBe(false);
  });
});

describe('what is shown', () => {
  it.each([
    ['hint', ['error', 'warning', 'hint', 'undecided']],
    ['warning', ['error', 'warning', 'undecided']],
    ['error', ['error', 'undecided']],
  ] as const)('from %s on: %j', (shown, weights) => {
    expect((['error', 'warning', 'hint', 'undecided'] as const).filter((weight) => isShown(weight, shown))).toEqual(
      weights,
    );
  });

  it('what could not be judged has no weight', () => {
    expect(weightOf({ outcome: 'incomplete', severity: 'error' })).toBe('undecided');
    expect(weightOf({ outcome: 'fail', severity: 'hint' })).toBe('hint');
  });
});

it('the defaults are settings', () => {
  expect(settingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
});
