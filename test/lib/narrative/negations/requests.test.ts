import { describe, expect, it } from 'vitest';
import { zeroReport } from '../../check/report-of.ts';

const REQUESTS = { 'requests/received/total': '12', 'requests/received/naturalPerson': '12' };

/** What a sentence is understood to deny: the intent, and the applicants where not all are meant. */
function denied(sentence: string): string[] {
  const { narrative } = zeroReport('annual-2021', REQUESTS, {}, ['一、总体情况', sentence]);
  const denials = narrative.statements.filter(({ isNone }) => isNone);
  return denials.map(({ intent, applicants }) => [intent, ...applicants].join(' '));
}

describe('requests are denied', () => {
  it.each([
    '本年度未收到政府信息公开申请。',
    '全年没有收到依申请公开政府信息的申请件，也未收费。',
    '未收到公民、法人和其他组织提出的政府信息公开申请。',
    '未收到个人、法人或者其他组织向本机关申请公开政府信息。',
    '未发生依申请公开政府信息情况。',
    '全年未收到依申请公开信件及来访。',
    '未收到政府信息公开申请（含信函、当面和网上申请）。',
    '信息公开工作中，依申请办理事项为零。',
    '没有依申请公开政府信息办理事项。',
    '没有公民、法人和其他团体向我局申请公开政府信息。',
    '依申请公开渠道畅通，全年没有收到过相关申请。',
    '依申请公开方面，无申请。',
    '没有依申请公开的政府信息。',
    '本年度无依申请公开的政府信息。',
  ])('%s', (sentence) => {
    expect(denied(sentence)).toContain('received');
  });

  it('of some of those who may ask', () => {
    expect(denied('没有收到科研机构、社会公益组织提出的政府信息公开申请。')).toEqual([
      'received research publicInterest',
    ]);
  });

  it.each([
    ['收到政府信息公开申请12件，均为自然人申请，没有科研机构提出申请。', 'received research'],
    ['新收政府信息公开申请中，商业企业3件，社会公益组织和科研机构均未提出申请。', 'received research publicInterest'],
    ['收到信息公开申请12件，申请人全部为公民个人，未见法律服务机构提出的申请。', 'received legalService'],
    ['收到的政府信息公开申请全部来自法人和其他组织，没有自然人申请。', 'received naturalPerson'],
  ])('by who did not ask: %s', (sentence, expected) => {
    expect(denied(sentence)).toEqual([expected]);
  });

  it.each([
    '没有自然人提出行政许可申请。',
    '收到政府信息公开申请12件，没有法人提出行政复议申请。',
    '科研机构均未提出补助申请，信息公开渠道畅通。',
    '收到政府信息公开申请12件，没有自然人申请公开内部信息。',
  ])('not by who asked for something else: %s', (sentence) => {
    expect(denied(sentence).filter((each) => each.startsWith('received'))).toEqual([]);
  });
});

describe('no request is denied', () => {
  it.each([
    '没有向依申请公开对象收取检索、邮寄等费用。',
    '未向政府信息公开申请人收取任何费用。',
    '政府信息公开工作没有收费。',
    '依申请公开方面，未收取费用，也无减免情况。',
    '不存在政府信息公开的收费及减免情况。',
    '全年信息公开的收费和减免：无。',
    '2022年度政府信息公开未发生收费情况。',
  ])('but what it costs: %s', (sentence) => {
    expect(denied(sentence)).toEqual(['processingFee']);
  });

  it('and fees of another kind are their own row', () => {
    expect(denied('全年无行政事业性收费，信息公开有序推进。')).toEqual(['fees.amount']);
  });

  it.each([
    ['but what was not paid', '政府信息公开申请中，没有未按收费通知缴费的情形。'],
    ['but fees that are not allowed', '政府信息公开工作中未发现违规收费。'],
    ['but what was not published', '未公开收费标准，已要求整改并纳入政府信息公开目录。'],
    ['but a reduction', '政府信息公开工作无减免费用情况。'],
    ['but what something else costs', '全年没有收取停车费用。'],
    ['but a question', '未收到依申请公开信息的咨询。'],
    ['but a case of its own', '未产生依申请公开政府信息案例。'],
    ['but what was missing', '未收到申请人依申请补正材料。'],
    ['but how it is dealt with', '未出现政府信息公开申请答复超期情况。'],
    ['but what comes of it', '未因政府信息公开申请引发负面舆情。'],
  ])('%s: %s', (_, sentence) => {
    expect(denied(sentence)).toEqual([]);
  });

  it.each(['未发生与诉讼（行政复议、行政诉讼及申诉）有关的费用。', '未产生政府信息公开行政诉讼支出。'])(
    'nor a lawsuit where it is its costs: %s',
    (sentence) => {
      expect(denied(sentence)).toEqual([]);
    },
  );
});

describe('that nobody has asked disagrees with a request in the table', () => {
  const verdictOf = (sentence: string): string | undefined =>
    zeroReport('annual-2021', REQUESTS, {}, ['一、总体情况', sentence]).narrative.statements.find(
      ({ isNone }) => isNone,
    )?.comparison.verdict;

  it.each([
    '我镇未收到公民、法人或其他组织通过任何形式提出的政府信息公开申请。',
    '全年未收到公民、法人或其他组织通过公开平台、传真、信函等形式的政府信息公开申请。',
    '未收到公众以各种方式提交的政府信息公开申请。',
  ])('%s', (sentence) => {
    expect(verdictOf(sentence)).toBe('disagrees');
  });

  it.each([
    '未收到通过自助终端提出的政府信息公开申请。',
    '未收到以信访投诉等形式提出的政府信息公开申请。',
    '未收到同一申请人以相同形式反复提出的政府信息公开申请。',
  ])('but not of one way alone: %s', (sentence) => {
    expect(verdictOf(sentence)).not.toBe('disagrees');
  });
});
