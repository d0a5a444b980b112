import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/inspect.ts';
import { readHtml } from '../../../lib/read/html.ts';
import { zeroReport } from '../check/report-of.ts';
import { causesOf, findingsOf, requests, sentenceOf, waysOf } from './explained.ts';

const PAGES = new URL('../../../../shared/pages/', import.meta.url);
const pageOf = (name: string): URL => new URL(name, PAGES);
const [HEILONGJIANG, PANZHIHUA] = [pageOf('001_454a5f1be846ec67.html'), pageOf('004_b895455aa8998ba0.html')];

/** What 黑龙江省人民防空办公室 printed for 2020. */
const TWICE = requests({
  'received/naturalPerson': '3',
  'partlyGranted/naturalPerson': '3',
  'partlyGranted/total': '3',
  'refused.stateSecret/naturalPerson': '2',
  'refused.stateSecret/total': '2',
});
const SENTENCE = ['一、总体情况', '依申请公开答复信息3条。'];

/** What 攀枝花市人民防空办公室 printed for 2019. */
const AT_ZERO = requests({
  'received/naturalPerson': '2',
  'received/total': '2',
  'granted/naturalPerson': '2',
  'granted/total': '2',
});

const inspected = (page: URL) => inspect(readHtml(readFileSync(page, 'utf8'), null).source).result;

describe('what real reports printed', () => {
  it('leads four equations back to a row of totals that was left at 0', () => {
    const report = zeroReport('annual-2019', AT_ZERO);
    const causes = causesOf(report);
    expect(causes.map(({ pattern }) => pattern)).toEqual(['outcome-total-left-at-zero']);
    expect(causes.map(waysOf)).toEqual([['outcomeTotal/naturalPerson 0 → 2, outcomeTotal/total 0 → 2']]);
    expect(causes.map(findingsOf)).toEqual([
      [
        'requests/balance@requests/*/naturalPerson',
        'requests/balance@requests/*/total',
        'requests/outcome-total@requests/*/naturalPerson',
        'requests/outcome-total@requests/*/total',
      ],
    ]);
    expect(causes.map((cause) => sentenceOf(cause, report).zh)).toEqual([
      '（七）总计一行为 0：「三（七）总计」自然人、总计 2 格均为 0，应为 2；由此 4 个等式不成立',
    ]);
  });

  it('reads a request that was counted twice where the text says so too, as one possibility of several', () => {
    const report = zeroReport('annual-2019', TWICE, {}, SENTENCE);
    const [cause, ...others] = causesOf(report);
    expect(others).toEqual([]);
    expect(cause?.pattern).toBe('partly-granted-counted-twice');
    const totals = 'outcomeTotal/naturalPerson 0 → 3, outcomeTotal/total 0 → 3';
    expect(cause && waysOf(cause)).toEqual([
      `received/total 0 → 3, refused.stateSecret/naturalPerson 2 → 0, refused.stateSecret/total 2 → 0, ${totals}`,
      `received/total 0 → 3, partlyGranted/naturalPerson 3 → 1, partlyGranted/total 3 → 1, ${totals}`,
      'received/naturalPerson 3 → 5, received/total 0 → 5, outcomeTotal/naturalPerson 0 → 5, outcomeTotal/total 0 → 5',
    ]);
    expect(cause?.explanations.map(({ witnesses }) => witnesses)).toEqual([
      ['text/overview/1'],
      ['text/overview/1'],
      [],
    ]);
    expect(cause && findingsOf(cause)).toContain('narrative/table@text/overview/1');
    expect(cause && sentenceOf(cause, report).zh).toContain('有 3 种可能');
  });

  it.skipIf(!existsSync(PANZHIHUA))('explains the page of 攀枝花', () => {
    const { causes = [], findings = [] } = inspected(PANZHIHUA);
    expect(causes.map(({ id, pattern, findings: own }) => [id, pattern, own.length])).toEqual([
      ['c1', 'outcome-total-left-at-zero', 4],
    ]);
    expect(findings.filter(({ cause }) => cause === 'c1')).toHaveLength(4);
    expect(findings.filter(({ rule, cause }) => rule.startsWith('form/') && cause !== null)).toEqual([]);
  });

  it.skipIf(!existsSync(HEILONGJIANG))('explains the page of 黑龙江', () => {
    const { causes = [], findings = [] } = inspected(HEILONGJIANG);
    expect(causes.map(({ pattern }) => pattern)).toEqual(['partly-granted-counted-twice']);
    expect(causes[0]?.explanations.map(({ changes }) => changes.length)).toEqual([5, 5, 4]);
    expect(findings.filter(({ cause }) => cause === 'c1').map(({ rule }) => rule)).toContain('narrative/table');
  });
});
