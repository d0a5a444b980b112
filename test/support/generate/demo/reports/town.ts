import { composeFigures, type Figures } from '../../figures.ts';
import { vertical } from '../../layouts/vertical.ts';
import { opening, type DemoReport } from '../report.ts';

const identity = { agency: '清河市柳湾区石桥镇人民政府', year: 2022, published: '2023-01-30' };

/** Zeros are left out except where a total stands. */
function withoutZeros(figures: Figures): Figures {
  const cells: Record<string, string> = { ...figures.cells };
  const numbers: Record<string, number | null> = { ...figures.numbers };
  for (const [id, text] of Object.entries(figures.cells)) {
    if (text !== '0' || id.endsWith('/total') || id.startsWith('requests/outcomeTotal/')) continue;
    cells[id] = '';
    numbers[id] = null;
  }
  return { ...figures, cells, numbers };
}

/** A correct report in which zeros are not printed. */
export const town: DemoReport = {
  file: 'blanks.html',
  identity,
  title: '石桥镇人民政府2022年政府信息公开工作年度报告',
  layout: vertical,
  meta: false,
  about: 'Zeros are left blank, totals are filled in. Nothing is wrong.',
  figures: withoutZeros(
    composeFigures('annual-2021', {
      requests: {
        received: { naturalPerson: 3 },
        granted: { naturalPerson: 2 },
        'unavailable.notHeld': { naturalPerson: 1 },
      },
      proactive: { penalties: [12] },
    }),
  ),
  overview: [
    opening(identity, '石桥镇老街88号，党政办公室'),
    '（一）主动公开。全年主动公开政府信息157条，内容包括财政预决算、惠农补贴、危房改造、防汛防火和人居环境整治。补贴发放名单在网上和村公开栏同时张贴七天，公示期间由驻村干部上门核对，对三户登记有误的当即更正。',
    '（二）依申请公开。2022年收到政府信息公开申请3件，均为自然人申请，没有上年结转的申请，3件全部办结。其中予以公开2件，因本机关不掌握相关信息而无法提供1件。申请事项为土地确权登记和道路硬化工程款，答复时一并附上了办理流程和联系人。',
    '（三）政府信息管理。党政办公室统一收发和登记，凡是以镇政府名义印发的文件，都在发文单上注明是否公开、公开到什么范围；不公开的写明理由，由分管领导签字。档案室与网上目录每季度核对一次。',
    '（四）平台建设。镇便民服务中心设有查阅点一处，配有电脑和打印机，由值班人员代老年人查询。各村微信群由支部书记管理，停水停电、义诊和招工信息第一时间转发。',
    '（五）监督保障。镇里由一名副镇长分管、两名干部具体负责，年内参加区里组织的培训三次；在人大代表联络日听取群众对公开工作的意见，收到的八条意见已经办理七条，余下一条涉及跨区道路，正在协调。',
  ],
  problems: [
    '一是工作人员身兼多职，更新信息有时不够及时；二是公开的内容以通知公告为多，群众真正关心的集体资产、工程支出还不够细。',
    '下一年将明确每个栏目的责任人和更新周期，由党政办公室每周提醒；把村级工程的预算、验收和付款情况分项公开，让群众看得懂、算得清。',
  ],
  other: ['本年度未收取信息处理费，没有其他需要报告的事项。'],
};
