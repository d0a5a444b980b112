import { composeFigures, withNumbers } from '../../figures.ts';
import { scrolling } from '../scrolling.ts';
import { styleOf, styled } from '../../styles.ts';
import { opening, type DemoReport } from '../report.ts';

const identity = { agency: '清河市公安局', year: 2023, published: '2024-01-29' };

const right = composeFigures('annual-2021', {
  requests: {
    received: { naturalPerson: 1204, business: 85, legalService: 17, other: 6 },
    carriedIn: { naturalPerson: 38, business: 2 },
    granted: { naturalPerson: 412, business: 31, legalService: 4 },
    partlyGranted: { naturalPerson: 96, business: 9, legalService: 2 },
    'refused.stateSecret': { naturalPerson: 3 },
    'refused.thirdParty': { naturalPerson: 14, business: 6 },
    'refused.enforcementFile': { naturalPerson: 127, business: 8, legalService: 5 },
    'refused.administrativeQuery': { naturalPerson: 74, business: 3, legalService: 1 },
    'unavailable.notHeld': { naturalPerson: 283, business: 16, legalService: 3, other: 4 },
    'unavailable.needsCreation': { naturalPerson: 35, business: 2 },
    'declined.petition': { naturalPerson: 118, business: 5, legalService: 1, other: 2 },
    'declined.repeat': { naturalPerson: 27 },
    'other.overdueCorrection': { naturalPerson: 19, business: 2 },
    'other.remainder': { naturalPerson: 12, business: 3 },
    carriedOut: { naturalPerson: 22, business: 2, legalService: 1 },
  },
  proactive: {
    normativeDocuments: [3, 2, 26],
    licences: [96418],
    penalties: [40275],
    compulsion: [3186],
    fees: [5642.71],
  },
  proceedings: {
    reconsideration: [21, 3, 2, 4],
    litigationDirect: [6, 0, 1, 2],
    litigationAfterReconsideration: [9, 1, 0, 3],
  },
});

/** A wide table in a box of its own that is scrolled sideways, its first column staying where it is. */
export const police: DemoReport = {
  file: 'scrolling.html',
  identity,
  title: '清河市公安局2023年政府信息公开工作年度报告',
  layout: scrolling,
  meta: true,
  about:
    'Wide tables in a box with overflow-x:auto, first column sticky, thousands separators. （七）总计 of 商业企业 is 58 instead of 85 (digits swapped).',
  figures: styled(withNumbers(right, { 'requests/outcomeTotal/business': 58 }), styleOf('thousands')),
  overview: [
    opening(identity, '清河市平安大道100号，局办公室'),
    '（一）主动公开。全年主动公开政府信息4216条，其中门户网站1830条，政务新媒体2386条。户籍、出入境、车驾管等高频事项的条件、材料、时限和收费逐项列明；道路交通管制、大型活动安保等公告提前三日发布。警情通报坚持事实清楚、用语平和，后续进展及时补充。',
    '（二）依申请公开。2023年收到政府信息公开申请1312件，上年结转40件，办结1327件，结转下年度继续办理25件。申请量大的主要原因是群众对案件办理进度和监控录像的需求较多，其中不少应当通过查询案卷或者信访渠道解决，工作人员逐件说明并告知办理途径。',
    '（三）政府信息管理。各警种拟公开的信息，先由保密员审查，再由法制部门核对法律依据，最后由新闻办发布。处罚决定书公开前统一做隐名处理，系统自动比对身份证号、车牌号等字段，防止个人信息外泄。',
    '（四）平台建设。“清河警务”小程序开通进度查询功能，群众凭受案回执号可以查看案件办理阶段；各派出所设置自助服务机，二十四小时提供无犯罪记录证明、居住证签注等服务。',
    '（五）监督保障。对二十三个派出所开展明查暗访，通报问题四十六个，全部整改；聘请特邀监督员三十名，每季度召开一次座谈会，意见办理情况在网上公开。',
  ],
  problems: [
    '一是申请数量逐年增长，基层办理力量不足，少数答复说理不够充分；二是执法依据公开较全，但面向群众的通俗说明不多。',
    '2024年将在各分局设专职信息公开岗位，统一答复模板和案例库；组织青年民警拍摄短视频，用真实场景讲清楚常见程序。',
  ],
  other: ['2023年没有收取信息处理费。没有其他需要报告的事项。'],
};
