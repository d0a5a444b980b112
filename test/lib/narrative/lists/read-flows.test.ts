import { describe, expect, it } from 'vitest';
import { reportOf, zeroReport } from '../../check/report-of.ts';

const CARRIED_IN = { 'requests/carriedIn/total': '4' };

/** `30+2 = 29+3`: what came in, what was done, what was carried on; in brackets what only the table says. */
function flowsOf(text: string, hasTable = true): string[] {
  const report = hasTable
    ? zeroReport('annual-2021', CARRIED_IN, {}, ['一、总体情况', text])
    : reportOf('annual-2021', {}, {}, ['一、总体情况', text]);
  return report.narrative.flows.map(({ incoming, silent, handled, carriedOut }) => {
    const come = incoming.map(({ value }) => value).join('+');
    return `${come}${silent === 0 ? '' : ` (${silent ?? '?'})`} = ${handled.value}+${carriedOut.value}`;
  });
}

describe('the flow of requests', () => {
  it.each([
    ['收到政府信息公开申请30件，上年结转2件，办结29件，结转下年度3件。', '30+2 = 29+3'],
    ['收到政府信息公开申请30件，办结31件，结转下年度3件。', '30 (4) = 31+3'],
    ['本年办理政府信息公开申请32件，办结29件，结转下年度3件。', '32 = 29+3'],
    ['收到政府信息公开申请30件，上年结转2件，办理29件，结转下年度3件。', '30+2 = 29+3'],
    // Each of several paragraphs has its own; the same number once more is the same.
    ['收到政府信息公开申请30件，上年结转2件。收到申请30件，办结29件，结转下年度3件。', '30+2 = 29+3'],
    ['收到政府信息公开申请30件，上年结转2件，全部办结32件，结转下年度0件。', '30+2 = 32+0'],
    ['本年应办理政府信息公开申请32件，办结29件，结转下年度3件。', '32 = 29+3'],
    // 办理 is what was done where it is not all that there was to do.
    ['收到政府信息公开申请30件，上年结转2件，办理政府信息公开申请28件，结转下年度4件。', '30+2 = 28+4'],
    ['收到政府信息公开申请30件，上年结转2件，其中办结29件，结转下年度3件。', '30+2 = 29+3'],
  ])('%s', (text, flow) => {
    expect(flowsOf(text)).toEqual([flow]);
  });

  it.each([
    ['what was done is not said', '收到政府信息公开申请30件，上年结转2件，结转下年度3件。'],
    ['what was carried on is not said', '收到政府信息公开申请30件，上年结转2件，办结29件。'],
    ['what came in is not said', '办结政府信息公开申请29件，结转下年度3件。'],
    ['two numbers are given for one', '收到政府信息公开申请30件，收到申请31件，上年结转2件，办结29件，结转下年度3件。'],
    ['a number is rough', '收到政府信息公开申请约30件，上年结转2件，办结29件，结转下年度3件。'],
    ['a number is last year’s', '上年收到政府信息公开申请30件，结转2件，今年办结29件，结转下年度3件。'],
    ['a number is of a part', '收到政府信息公开申请30件，上年结转2件，延期办结29件，结转下年度3件。'],
    ['a number is of a channel', '收到政府信息公开申请30件，上年结转2件，其中网上办结29件，结转下年度3件。'],
    ['a number is part of such a part', '收到政府信息公开申请30件，上年结转2件，30件申请其中办结29件，结转下年度3件。'],
    ['what was carried over is rough', '收到政府信息公开申请30件，上年结转约2件，办结29件，结转下年度3件。'],
    [
      'all there was to do is told beside a part',
      '收到政府信息公开申请30件，应办理申请32件，办结29件，结转下年度3件。',
    ],
    ['办理 is all there was to do', '收到政府信息公开申请30件，上年结转2件，办理政府信息公开申请32件，结转下年度4件。'],
  ])('is not read where %s', (_, text) => {
    expect(flowsOf(text)).toEqual([]);
  });

  it('has an unknown where neither text nor table says what was carried over', () => {
    expect(flowsOf('收到政府信息公开申请30件，办结31件，结转下年度3件。', false)).toEqual(['30 (?) = 31+3']);
    expect(flowsOf('收到政府信息公开申请30件，上年结转2件，办结29件，结转下年度3件。', false)).toEqual(['30+2 = 29+3']);
  });

  it.each([
    ['收到政府信息公开申请30件，办结27件，其余3件结转下年度。', ['30 = 27+3']],
    ['依申请公开渠道畅通。收到政府信息公开申请30件，办结27件，剩余的申请结转下年度3件。', ['30 = 27+3']],
    ['收到政府信息公开申请30件，其余按期办理，办结27件，结转下年度3件。', ['30 (?) = 27+3']],
    // What is left of more than was received need not be what came in less what was done.
    ['收到政府信息公开申请30件，连同往年遗留的办结27件，其余3件结转下年度。', ['30 (?) = 27+3']],
    ['收到政府信息公开申请30件及结转若干，办结27件，其余3件结转下年度。', ['30 (?) = 27+3']],
    ['收到政府信息公开申请30件，上年结转约2件，办结29件，其余3件结转下年度。', []],
    ['收到政府信息公开申请30件，应办理申请32件，办结29件，其余3件结转下年度。', []],
    ['办结政府信息公开申请29件，其余3件结转下年度。', []],
  ])(
    'is what was received where the rest of it is carried on and nothing tells what was carried in: %s',
    (text, flows) => {
      expect(flowsOf(text, false)).toEqual(flows);
    },
  );

  it('leaves out what some applicants asked for', () => {
    const parts = '收到自然人申请20件、企业申请10件';
    expect(flowsOf(`收到政府信息公开申请30件，上年结转2件，${parts}，办结29件，结转下年度3件。`)).toEqual([
      '30+2 = 29+3',
    ]);
  });

  it.each([
    ['处理', 32, 3, []],
    ['办结', 32, 3, ['30+2 = 32+3']],
    ['处理', 32, 0, ['30+2 = 32+0']],
    ['处理', 29, 3, ['30+2 = 29+3']],
  ])(
    'takes a number that is all there was to do for no number of what was done: %s %d, %d',
    (word, done, left, flows) => {
      const text = `全年${word}政府信息公开申请${done}件，其中新收申请30件、上年结转2件，结转下年度${left}件。`;
      expect(flowsOf(text)).toEqual(flows);
    },
  );
});

describe('the flow of requests by its words, in one sentence', () => {
  it.each([
    ['of a whole region', '全市收到政府信息公开申请30件，上年结转2件，办结29件，结转下年度3件。', '30+2 = 29+3'],
    [
      'of some applicants',
      '自然人方面，新收政府信息公开申请30件，上年结转2件，本年办结29件，结转下年3件。',
      '30+2 = 29+3',
    ],
    ['as a balance', '申请公开信息的数据平衡：新收申请30件加上年结转2件，等于办结29件加结转下年3件。', '30+2 = 29+3'],
    [
      'with years by number',
      '受理政府信息公开申请30件，2011年结转2件，其中29件已按规定答复申请人，剩余3件结转至2013年。',
      '30+2 = 29+3',
    ],
    [
      'with all that there was to do',
      '共处理政府信息公开申请32件（包含上年结转2件），29件已在期限内予以答复，3件结转下年答复。',
      '32 = 29+3',
    ],
    ['with the rest of it', '全市收到政府信息公开申请30件，办理完成27件，余3件转2012年办理。', '30 = 27+3'],
    ['without what was carried in', '全县收到政府信息公开申请30件，办结27件，结转下年3件。', '30 (?) = 27+3'],
  ])('is read %s: %s', (_, text, flow) => {
    expect(flowsOf(text, false)).toEqual([flow]);
  });

  it.each([
    ['a part of it is done in time', '全市收到政府信息公开申请30件，上年结转2件，延期办结9件，结转下年度3件。'],
    ['another number stands beside', '全市收到政府信息公开申请30件，上年结转2件，办结29件，网上20件，结转下年度3件。'],
    ['a number is rough', '全市收到政府信息公开申请约30件，上年结转2件，办结29件，结转下年度3件。'],
    ['units differ', '全市收到政府信息公开申请30份，上年结转2件，办结29件，结转下年度3件。'],
    ['办理 may be all there was to do', '全市收到政府信息公开申请30件，上年结转2件，办理32件，结转下年度4件。'],
  ])('is not read where %s', (_, text) => {
    expect(flowsOf(text, false)).toEqual([]);
  });
});

describe('the flow of other things', () => {
  it.each([
    ['收到群众来信30件，上年结转2件，办结29件，结转下年3件。', '30+2 = 29+3'],
    ['上年结转2件，收到群众来信30件，办复29件，正在办理3件。', '30+2 = 29+3'],
    ['承办提案30件，去年未办结2件，答复29件，3件正在办理。', '30+2 = 29+3'],
    ['承办提案30件，结转上年2件，办理完毕29件，顺延下一年3件。', '30+2 = 29+3'],
    // Words between what is done and its number: of a year, of what is counted, of how it goes on.
    ['接到群众来信30件，上年度结转来信2件，办复来信29件，结转到下年办理3件。', '30+2 = 29+3'],
    ['受理群众来信30件，结转上年来信2件，回复29件，3件仍未办结。', '30+2 = 29+3'],
    ['交办提案30件，往年遗留2件，办结29件，正在办理的3件。', '30+2 = 29+3'],
    ['承办提案30件，上年结转2件，办结29件，3件结转下年。', '30+2 = 29+3'],
    ['承接12345热线转办件30件，上年结转2件，办结29件，期末在办3件。', '30+2 = 29+3'],
    // Such words farther off are told of something else.
    ['群众来信限时办结，收到群众来信30件，上年结转2件，办结29件，在办3件。', '30+2 = 29+3'],
    ['收到群众来信30件，上年结转2件，连同上年结转的，办结29件，在办3件。', '30+2 = 29+3'],
    ['收到群众来信30件，结转上年2件，连同结转上年的，办结29件，在办3件。', '30+2 = 29+3'],
    ['收到群众来信30件，上年结转2件，除结转下年的外，办结29件，在办3件。', '30+2 = 29+3'],
    ['收到群众来信30件，上年结转2件，除在办的外，办结29件，结转下年3件。', '30+2 = 29+3'],
  ])('%s', (text, flow) => {
    expect(flowsOf(text)).toEqual([flow]);
  });

  it.each([
    ['a role is left out', '收到群众来信30件，办结29件，结转下年3件。'],
    ['there is a fifth number', '收到群众来信30件，上年结转2件，办结29件，结转下年3件，满意28件。'],
    ['a part of one is told, too', '收到群众来信30件，上年结转2件，办结29件，结转下年3件，其中在办1件。'],
    ['a number has no role', '收到群众来信30件，上年结转2件，办结29件，满意3件。'],
    ['it is not all that was received', '收到群众来信后逐件登记，督办30件，上年结转2件，办结29件，结转下年3件。'],
    ['two have the same', '收到群众来信30件，收到提案2件，办结29件，结转下年3件。'],
    ['units differ', '收到群众来信30封，上年结转2件，办结29件，结转下年3件。'],
    ['a number is rough', '收到群众来信30件，上年结转2件，办结近29件，结转下年3件。'],
  ])('is not read where %s', (_, text) => {
    expect(flowsOf(text)).toEqual([]);
  });
});
