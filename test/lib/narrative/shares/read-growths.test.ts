import { describe, expect, it } from 'vitest';
import { check } from '../../../../lib/check/run.ts';
import rule from '../../../../lib/rules/history/growth.ts';
import { identityOf, zeroReport } from '../../check/report-of.ts';

/** What is said of a sentence in a report with 40 new requests and 2 carried in, after one with 50 and 4. */
function outcomes(sentence: string): string[] {
  const agency = '清河市水务局';
  const cells = {
    'requests/received/total': '40',
    'requests/carriedIn/total': '2',
    'requests/outcomeTotal/total': '42',
  };
  const last = {
    'requests/received/total': '50',
    'requests/carriedIn/total': '4',
    'requests/outcomeTotal/total': '54',
  };
  const previous = zeroReport('annual-2021', last, { identity: identityOf(agency, 2022) });
  const text = ['一、总体情况', sentence];
  const report = zeroReport('annual-2021', cells, { identity: identityOf(agency, 2023) }, text);
  return [...new Set(check(report, [rule], previous).map(({ outcome }) => outcome))].toSorted().slice(0, 1);
}

describe('growth', () => {
  it.each([
    ['收到政府信息公开申请40件，同比下降20%。', 'pass'],
    ['收到政府信息公开申请40件，同比减少10件。', 'pass'],
    ['收到政府信息公开申请40件，同比下降22.2%。', 'pass'],
    ['收到政府信息公开申请40件，同比上升20%。', 'fail'],
    // 20 % exactly, or 22.22 % with those carried over: only what is cut off may be less, and nothing is more.
    ['收到政府信息公开申请40件，同比下降21%。', 'fail'],
    ['收到政府信息公开申请40件，同比下降19%。', 'fail'],
    ['收到政府信息公开申请40件，上年为50件，下降20.1%。', 'fail'],
    ['收到政府信息公开申请40件，上年为50件，下降19.9%。', 'fail'],
    ['收到政府信息公开申请120件，上年为100件，增长21%。', 'fail'],
    ['收到政府信息公开申请120件，上年为100件，增长19%。', 'fail'],
    ['收到政府信息公开申请120件，上年为100件，增长20%。', 'pass'],
    ['收到政府信息公开申请108件，上年为61件，增长77%。', 'pass'],
    ['收到政府信息公开申请108件，上年为61件，增长78%。', 'fail'],
    ['收到政府信息公开申请29件，上年为35件，下降17%。', 'pass'],
    ['收到政府信息公开申请29件，上年为35件，下降17.1%。', 'pass'],
    ['收到政府信息公开申请31件，上年为37件，下降16.2%。', 'pass'],
    ['收到政府信息公开申请3646件，上年为3607件，增长1.05%。', 'pass'],
    ['收到政府信息公开申请3646件，上年为3607件，增长1.01%。', 'fail'],
    ['收到政府信息公开申请40件，较上年减少12件。', 'pass'],
    ['收到政府信息公开申请40件，较2022年减少17件。', 'fail'],
    ['收到政府信息公开申请40件，上年为50件，同比下降20.0%。', 'pass'],
    ['收到政府信息公开申请40件，上年为50件，同比下降25%。', 'fail'],
    ['收到政府信息公开申请40件，较2022年的50件减少10件。', 'pass'],
    ['收到政府信息公开申请40件，较2022年的50件减少9件。', 'fail'],
    ['申请量由2022年的50件减少到40件，下降20%。', 'pass'],
    ['申请量由2022年的50件减少到40件，下降40%。', 'fail'],
    ['主动公开信息1200条，较上年的1000条增长15%。', 'fail'],
    // Last year's number in brackets.
    ['主动公开信息1200条，比2022年（1000条）增长20%。', 'pass'],
    ['主动公开信息1200条，比2022年（1000条）增长15%。', 'fail'],
    // Two years with the same words.
    ['2010年公开信息200条，2011年公开信息250条，增长25%。', 'pass'],
    ['2010年公开信息200条，2011年公开信息250条，增长35%。', 'fail'],
    ['2010年公开信息200条，2011年共250条，增长35%。', 'fail'],
    ['2021年收到60件，2022年收到50件，2023年收到40件，本年比上年下降25%。', 'fail'],
    ['2021年收到60件，2022年收到50件，2023年收到40件，本年比上年下降20%。', 'pass'],
    // The difference stands before the percentage.
    ['公开信息250条，比2022年的200条多50条，增幅25%。', 'pass'],
    ['公开信息250条，比2022年的200条多50条，增幅35%。', 'fail'],
    ['公开信息250条，上年为200条，净增50条，增长35%。', 'fail'],
    ['公开信息160条，比上年的200条少40条，下降25%，原因是合并栏目。', 'fail'],
    ['公开信息250条，上年是200条，一年间多了50条，增幅为35%。', 'fail'],
    ['处罚决定由上年的200件增至250件，增长35%。', 'fail'],
    ['处罚决定由上年的200件降至160件，降幅为25%。', 'fail'],
    ['处罚决定由上年的200件降至160件，降幅为20%。', 'pass'],
    // The report's own year, and other words for what there is more of.
    ['2023年收到25件申请，比上年的14件多11件。', 'pass'],
    ['2023年收到25件申请，比上年的14件多20件。', 'fail'],
    ['专栏发布信息301条，较去年的254条多出47条。', 'pass'],
    ['专栏发布信息301条，较去年的254条多出74条。', 'fail'],
    // From one number to another.
    ['政务新媒体由612个精简为498个，减少114个。', 'pass'],
    ['政务新媒体由612个精简为498个，减少141个。', 'fail'],
    ['转载量由147篇降到83篇，减少46篇。', 'fail'],
    ['办理时限由20个工作日压缩至15个工作日，减少8个环节。', 'not-applicable'],
    // Last year's number in brackets.
    ['收到政府信息公开申请100件，比上年增长25%（上年为80件）。', 'pass'],
    ['收到政府信息公开申请100件，比上年增长75%（上年为80件）。', 'fail'],
    // The year before stands first.
    ['2022年度收到申请96件，2023年比2022年增加15件，增长15.6%。', 'pass'],
    ['2022年度收到申请96件，2023年比2022年增加15件，增长25.6%。', 'fail'],
    ['登记申请11宗，比上年少收256宗，降幅95.88%。', 'pass'],
    ['登记申请11宗，比上年少收256宗，降幅85.88%。', 'fail'],
  ])('%s: %s', (sentence, outcome) => {
    expect(outcomes(sentence)).toEqual([outcome]);
  });

  it.each([
    '收到政府信息公开申请40件，其中网上申请20件，同比增长5%。',
    '收到政府信息公开申请40件，同比下降约三成。',
    '主动公开信息1200条，同比增长5%。',
    '政府信息公开申请答复率100%，同比提高5个百分点。',
    '收到政府信息公开申请40件，同比下降近30%。',
    '2021年60件，2022年50件，较上年减少10件。',
    '2021年60件，2022年50件，较上年减少9%。',
    '2009年公开信息200条，2011年公开信息250条，增长35%。',
    '2010年公开信息200条，2011年公开文件250条，增长35%。',
    '2010年公开信息200条，2011年公开信息近250条，增长35%。',
    '2010年公开信息200条，2011年公开信息250条，采用率提高5%。',
    '收到政府信息公开申请40件，上年为50件，网上申请增长5%。',
    '收到政府信息公开申请40件，上年为50件，办结率提高5%。',
    '2010年公开信息200条，2011年公开信息250条。访问量增长35%。',
  ])('%s: nothing can be said', (sentence) => {
    expect(outcomes(sentence)).toEqual(['not-applicable']);
  });
});
