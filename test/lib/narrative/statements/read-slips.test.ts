import { describe, expect, it } from 'vitest';
import { zeroReport } from '../../check/report-of.ts';

/** How many numbers a sentence has lost. */
function gapsIn(sentence: string): number {
  return zeroReport('annual-2021', {}, {}, ['一、总体情况', sentence]).narrative.gaps.length;
}

describe('a number that was never filled in', () => {
  it.each([
    '全年推送政务信息XX期，公开栏更新及时。',
    '行政事业性收费全年入库××元，全部纳入预算管理。',
    '全年需办理的政府信息公开申请合计××件：新收12件。',
    '2022年未办结而转入本年的政府信息公开申请为**件，2023年新收12件。',
    '未经复议直接起诉的政府信息公开案件XX件，法院维持2件。',
    '全年发布信息条，其中民生类45条。',
    '组织培训，参加人员XX人次。',
    '全年共主动公开　　条政府信息。',
    '全年共主动公开政府信息N条。',
    '全年共发布信息（　）条。',
    '全年按期办结61件，结转下年度继续办理件。',
    '审核稿件310条，退回修改条，不予发布4条。',
    '申请的内容多与征地有关。全部件按期答复。',
  ])('%s', (sentence) => {
    expect(gapsIn(sentence)).toBe(1);
  });

  it.each([
    '全年未收到政府信息公开申请件。',
    '编印政务公开期刊，开放公共场所，规范收费场所标识。',
    '发布信息条目清晰，公开信息条数逐年增加。',
    '积极推进元旦期间信息发布。',
    '全年办结61件，其余均为正在办理件。',
    '全年办结61件，不含上年结转件。',
    '全年办结61件，逐件答复。',
    '全年办结61件，没有结转下年度继续办理件。',
    '全年办结61件，规范办理要件，公开受理条件。',
    '修订制度2条，逐条修改，公开答复文件。',
    '全年办结申请，及时公开处理件，共3人负责。',
    '全部件数由办公室登记，全部文件已公开，全部条款已核对。',
    '新闻发布会 场次逐年增加，公开信息条理清楚，满足群众 期待。',
  ])('none is missing: %s', (sentence) => {
    expect(gapsIn(sentence)).toBe(0);
  });
});
