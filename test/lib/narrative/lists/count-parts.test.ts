import { describe, expect, it } from 'vitest';
import { check } from '../../../../lib/check/run.ts';
import rule from '../../../../lib/rules/narrative/count.ts';
import { zeroReport } from '../../check/report-of.ts';

/** What is stated and what is named where the two differ. */
function wrong(text: string): readonly string[] {
  const report = zeroReport('annual-2021', {}, {}, [text, '一、总体情况', '目录按月更新。']);
  return check(report, [rule])
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ data }) => `${data['stated']} ${data['computed']}`);
}

const [OVERVIEW, PROACTIVE, REQUESTS] = ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况'];
const CASES = '因政府信息公开工作被申请行政复议、提起行政诉讼情况';
const [PROBLEMS, OTHER] = ['存在的主要问题及改进情况', '其他需要报告的事项'];
const SIX = [OVERVIEW, PROACTIVE, REQUESTS, CASES, PROBLEMS, OTHER];
const ORDINALS = '一二三四五六';
const ENUMERATED = SIX.map((title, index) => `${ORDINALS[index]}是${title}`).join('，');

describe('parts of the report that a sentence names and counts', () => {
  it.each([
    [`全文包括${SIX.join('，')}等五部分。`, '5 6'],
    [`全文分为七个部分：${SIX.join('、')}。`, '7 6'],
    [`本报告共分五个部分：${ENUMERATED}。`, '5 6'],
    [`年报正文由五个部分构成：${SIX.join('；')}。`, '5 6'],
    [`本报告由${SIX.slice(0, 5).join('、')}六部分组成。`, '6 5'],
    [`本报告由${SIX.slice(0, 5).join('、')}等六部分组成。`, '6 5'],
    [`报告分为6个部分，即${OVERVIEW}、${REQUESTS}、${CASES}、${PROBLEMS}和${OTHER}。`, '6 5'],
  ])('%s', (text, expected) => {
    expect(wrong(text)).toEqual([expected]);
  });

  it.each([
    `全文包括${SIX.join('，')}等六部分。`,
    `全文分为六个部分：${SIX.join('、')}。`,
    `本报告共分六个部分：${ENUMERATED}。`,
    `年报正文由六个部分构成：${SIX.join('；')}。`,
    `本报告包括${SIX.slice(0, 4).join('、')}等六个部分。`,
    `全文分为七个部分：${SIX.join('、')}、政务公开培训情况。`,
    `全文分为七个部分：${SIX.join('、')}，另有附录。`,
    `全文分为六个部分：${SIX.slice(0, 4).join('、')}、存在的问题、改进措施。`,
    `全文分为五个部分：${SIX.slice(0, 3).join('、')}、存在的问题、改进措施。`,
    `全文分为四个部分：${SIX.slice(0, 3).join('、')}、存在的问题、改进措施。`,
    `本报告对${OVERVIEW}、${PROACTIVE}作了说明，新增三个部分：图解、问答、视频。`,
  ])('right, or not certain: %s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});
