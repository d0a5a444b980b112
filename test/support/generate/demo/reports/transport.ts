import { composeFigures, withNumbers } from '../../figures.ts';
import { official } from '../../layouts/official.ts';
import { opening, type DemoReport } from '../report.ts';

const identity = { agency: '清河市交通运输局', year: 2022, published: '2023-01-16' };

const right = composeFigures('annual-2021', {
  requests: {
    received: { naturalPerson: 23, business: 4, other: 1 },
    carriedIn: { naturalPerson: 2 },
    granted: { naturalPerson: 12, business: 3 },
    partlyGranted: { naturalPerson: 2 },
    'refused.enforcementFile': { naturalPerson: 1 },
    'refused.administrativeQuery': { naturalPerson: 1 },
    'unavailable.notHeld': { naturalPerson: 5, other: 1 },
    'declined.petition': { naturalPerson: 2 },
    'other.remainder': { naturalPerson: 1, business: 1 },
    carriedOut: { naturalPerson: 1 },
  },
  proactive: {
    normativeDocuments: [4, 2, 17],
    licences: [5230],
    penalties: [1187],
    compulsion: [36],
  },
  proceedings: { reconsideration: [1, 0, 1, 0], litigationAfterReconsideration: [1, 0, 0, 0] },
});

/** The total of one row is one short. */
export const transport: DemoReport = {
  file: 'row-sum.html',
  identity,
  title: '清河市交通运输局2022年政府信息公开工作年度报告',
  layout: official,
  meta: false,
  about: '总计 of 一、本年新收 is 27; the six applicants add up to 28, as the text says.',
  figures: withNumbers(right, { 'requests/received/total': 27 }),
  overview: [
    opening(identity, '清河市环城北路120号，局办公室'),
    '（一）主动公开。全年主动公开政府信息976条，制发行政规范性文件4件，废止2件。公路养护、客运班线调整、公交线路优化、网约车许可等群众关心的事项，做到方案、意见、结果三个环节都上网。道路施工封闭的公告在施工七天前发布，并附绕行示意图。',
    '（二）依申请公开。2022年收到政府信息公开申请28件，上年结转2件，办结29件，结转下年度继续办理1件。其中予以公开15件，部分公开2件，不予公开2件，无法提供6件，不予处理2件，作其他处理2件。申请大多与道路拓宽的用地批文、工程招标文件和执法记录有关，凡能当面说清的，由业务科室先行沟通。',
    '（三）政府信息管理。行政许可和行政处罚决定自作出之日起七个工作日内公示，由执法支队与政务服务窗口各自核对一次，月底由法规科对账。年内更正错漏信息三处，更正记录留存备查。',
    '（四）平台建设。局门户栏目与市政府网站统一入口，出行信息接入“清河出行”小程序，实时公交、停车泊位和路况在同一个页面里查询。',
    '（五）监督保障。把信息公开列入科室年度目标，占百分制中的五分；聘请六名社会监督员，每半年座谈一次。',
  ],
  problems: [
    '一是工程类信息公开得早，但竣工验收和决算信息补充不及时；二是申请答复中引用条款有时不够准确，说理不够充分。',
    '下一年度将建立工程信息台账，立项、招标、施工、验收四个节点逐一销号；对疑难申请实行法规科会签，答复书送达后电话回访。',
  ],
  other: ['2022年没有收取信息处理费。没有其他需要报告的事项。'],
};
