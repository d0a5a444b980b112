import { describe, expect, it } from 'vitest';
import { check } from '../../../../lib/check/run.ts';
import narrativeParts from '../../../../lib/rules/narrative/parts.ts';
import { zeroReport } from '../../check/report-of.ts';

/** What is said of the lists of a paragraph. */
function saidOf(paragraph: string): string[] {
  const report = zeroReport('annual-2021', {}, {}, ['一、总体情况', paragraph]);
  return check(report, [narrativeParts], null).flatMap(({ outcome, severity }) =>
    outcome === 'fail' ? [severity] : [],
  );
}

describe('channels by which requests came in', () => {
  it.each([
    '收到政府信息公开申请40件。按提出方式分，网上提交19件，信函提交19件，当面提交3件。',
    '收到政府信息公开申请40件。申请渠道方面，在线平台18件、邮政寄递16件、现场递交2件。',
    '收到政府信息公开申请40件，均按期答复。网上提交48件，信函提交10件，当面提交2件。',
    '收到政府信息公开申请40件，上年结转2件。申请渠道为：网上提交18件，信函提交10件，当面提交11件，传真提交4件。',
    '收到政府信息公开申请40件（2022年新收31件），上年结转2件，共42件。申请渠道方面，在线平台28件、邮政寄递19件、现场递交2件。',
  ])('do not make what came in: %s', (paragraph) => {
    expect(saidOf(paragraph)).toEqual(['warning']);
  });

  it.each([
    '收到政府信息公开申请40件。按提出方式分，网上提交19件，信函提交18件，当面提交3件。',
    '收到政府信息公开申请40件，上年结转2件。按提出方式分，网上提交21件，信函提交18件，当面提交3件。',
    '收到政府信息公开申请40件，均按期答复。网上提交18件，信函提交10件，当面提交2件。',
    '收到政府信息公开申请40件。网上提交39件，信函提交10件，当面提交2件，有11件先后以两种方式提出。',
    '收到政府信息公开申请40件，办结29件。按提出方式分，网上提交19件，信函提交9件，当面提交1件。',
    '2022年收到政府信息公开申请40件，今年有所减少。网上提交49件，信函提交9件，当面提交1件。',
    '收到政府信息公开申请40件。自然人申请30件，按提出方式分，网上提交19件，信函提交9件，当面提交2件。',
  ])('are left alone: %s', (paragraph) => {
    expect(saidOf(paragraph)).toEqual([]);
  });
});
