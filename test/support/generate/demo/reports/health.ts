import { composeFigures } from '../../figures.ts';
import { pages } from '../../layouts/pages.ts';
import { opening, type DemoReport } from '../report.ts';

const identity = { agency: '清河市卫生健康委员会', year: 2020, published: '2021-01-22' };

/** A correct report whose tables were cut where the printed pages end. */
export const health: DemoReport = {
  file: 'split-pages.html',
  identity,
  title: '清河市卫生健康委员会2020年政府信息公开工作年度报告',
  layout: pages,
  meta: true,
  about: 'Form of 2019, tables cut by page breaks, all spans lost. Nothing is wrong.',
  figures: composeFigures('annual-2019', {
    requests: {
      received: { naturalPerson: 18, business: 1, legalService: 1 },
      carriedIn: { naturalPerson: 2 },
      granted: { naturalPerson: 9 },
      partlyGranted: { naturalPerson: 2, business: 1 },
      'refused.otherLaw': { naturalPerson: 1 },
      'refused.internalAffairs': { naturalPerson: 1 },
      'unavailable.notHeld': { naturalPerson: 4 },
      'unavailable.unclear': { naturalPerson: 1 },
      'declined.petition': { naturalPerson: 1 },
      other: { legalService: 1 },
      carriedOut: { naturalPerson: 1 },
    },
    proactive: {
      normativeDocuments: [5, 5, 34],
      licences: [16, -2, 1893],
      otherServices: [11, 1, 4027],
      penalties: [42, 0, 156],
      compulsion: [6, 0, 3],
      fees: [1, 0],
      procurement: [12, 9372500],
    },
    proceedings: { reconsideration: [1, 0, 0, 0], litigationDirect: [0, 0, 1, 0] },
  }),
  overview: [
    opening(identity, '清河市健康路9号，委办公室'),
    '（一）主动公开。2020年主动公开政府信息1264条，其中通过门户网站公开737条，通过政务新媒体公开527条。疫情防控信息做到每日定时发布，病例活动轨迹、核酸检测点位和发热门诊名单随时更新；新制作的5件规范性文件全部公开。召开新闻发布会六场，主要负责人到场回答提问。',
    '（二）依申请公开。全年收到政府信息公开申请20件，其中自然人18件，商业企业1件，法律服务机构1件；上年结转2件，办结21件，结转下年度继续办理1件。受疫情影响，上半年以网上和邮寄申请为主，下半年恢复当面受理。',
    '（三）政府信息管理。对2016年以来的规范性文件进行清理，公布继续有效、修改和废止的目录。涉及患者隐私的材料，公开前由医政科和法规科分别审查，确保姓名、住址和联系方式不外泄。',
    '（四）平台建设。把医疗机构名录、医师执业注册、疫苗接种门诊做成可以检索的数据表，群众按区县、按科目就能查到；网站改版后完成了适老化改造，字号、语音朗读一键切换。',
    '（五）监督保障。全年对委属医院和疾控机构开展两轮检查，把公开工作列入院长年度考核；受理群众对公开工作的意见十二条，均已回复。',
  ],
  problems: [
    '一是突发事件中信息发布速度与群众期待仍有差距，个别数据前后口径说明不够清楚；二是医疗机构的信息公开水平参差不齐，价格公示更新较慢。',
    '2021年将制定突发事件信息发布的流程图，明确首次发布、续报、更正的时限；督促医疗机构每季度核对一次价格公示，由委里随机抽查。',
  ],
  other: ['没有其他需要报告的事项。'],
};
