import { describe, expect, it } from 'vitest';
import { zeroReport } from '../../check/report-of.ts';

/** What a sentence is understood to deny, and what it is understood to count. */
function statedIn(sentence: string): string[] {
  const { narrative } = zeroReport('annual-2021', {}, {}, ['一、总体情况', sentence]);
  return narrative.statements.map(({ intent, value, isNone }) => `${isNone ? 'no' : value} ${intent}`);
}

describe('cases that are denied', () => {
  it.each([
    ['政府信息公开方面无被复议案件，被诉讼案件为三件。', ['no reconsideration', '3 litigation']],
    ['全年无信息公开行政复议，行政诉讼3件。', ['no reconsideration', '3 litigation']],
    ['未发生因政府信息公开引起的行政复议，行政诉讼。', ['no disputes']],
    ['未发生有关政府信息公开事务的行政复议案、行政诉讼案和申诉案。', ['no disputes']],
    ['未产生政府信息公开行政诉讼的费用。', []],
    ['信息公开行政复议7件均维持原行政行为。', ['7 reconsideration', 'no corrected+otherResult']],
    ['信息公开类行政诉讼4件，法院全部判决维持。', ['4 litigation', 'no corrected+otherResult']],
    ['信息公开行政复议7件，其中5件均获维持。', ['7 reconsideration', '5 upheld']],
    ['信息公开行政诉讼3件，均为维持或尚未审结。', ['3 litigation']],
    ['行政处罚引起的行政复议7件，均获维持。', ['7 reconsideration']],
  ])('%s', (sentence, stated) => {
    expect(statedIn(sentence).toSorted()).toEqual(stated.toSorted());
  });
});

it.each([
  ['没有公民、法人或者其他组织就政府信息公开工作申请行政复议、提起行政诉讼。', 'disagrees'],
  ['没有人因政府信息公开工作对本机关申请行政复议或者提起行政诉讼。', 'disagrees'],
  ['全年无信息公开举报、复议和诉讼等情形发生。', 'disagrees'],
  ['没有公民、法人或者其他组织因不服政府信息公开答复申请行政复议、提起行政诉讼并败诉。', 'none'],
])('nobody has brought a case: %s %s', (sentence, verdict) => {
  const cells = { 'proceedings/reconsideration/total': '4' };
  const { narrative } = zeroReport('annual-2021', cells, {}, ['一、总体情况', sentence]);
  const denial = narrative.statements.find(({ intent, isNone }) => isNone && intent === 'disputes');
  expect(denial?.comparison.verdict ?? 'none').toBe(verdict);
});
