import { expect, test } from 'vitest';
import { hostOf, isGovernmentHost } from '../../../lib/text/host.ts';

test.each([
  ['https://czj.qinghe.gov.cn/a?b#c', 'czj.qinghe.gov.cn'],
  ['http://WWW.GOV.CN:8080/', 'www.gov.cn'],
  ['file:///tmp/report.html', null],
  ['about:srcdoc', null],
  ['no address', null],
  ['', null],
])('host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test.each([
  ['gov.cn', true],
  ['www.gov.cn', true],
  ['www.gov.cn.', true],
  ['CZJ.QINGHE.GOV.CN', true],
  ['notgov.cn', false],
  ['www.gov.cn.example.com', false],
  ['qinghe.gov', false],
])('%s is of the government: %s', (host, expected) => {
  expect(isGovernmentHost(host)).toBe(expected);
});
