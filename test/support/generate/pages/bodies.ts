import { blankForm } from './blank-form.ts';
import { heading, paragraph } from '../page.ts';

/** What a page that is no report carries. */
export type BodyKind =
  | 'notice'
  | 'notice-with-form'
  | 'guide'
  | 'rules'
  | 'list'
  | 'enforcement'
  | 'university'
  | 'budget'
  | 'website-form'
  | 'rule-of-law'
  | 'law'
  | 'article'
  | 'evaluation'
  | 'half-year'
  | 'half-year-short'
  | 'outline'
  | 'specimen'
  | 'bulletin'
  | 'attachment'
  | 'spam';

const repeated = (texts: readonly string[], times: number): readonly string[] =>
  Array.from({ length: times }, () => texts.map(paragraph)).flat();

function plainTable(rows: readonly (readonly string[])[]): string {
  const body = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`);
  return `<table border="1"><tbody>${body.join('\n')}</tbody></table>`;
}

const NOTICE: readonly string[] = [
  '各科室、各直属单位：为做好本年度报告的编制和发布，现就有关事项通知如下。',
  '报告分为总体情况、主动公开、收到和处理申请、行政复议和行政诉讼、主要问题及改进、其他事项六个部分，请对照填写，不得漏项。',
  '各单位于1月15日前把本单位本年新收和结转下年度的件数报办公室，数据须前后一致，经分管负责人签字。',
  '逾期不报或者数据有误的，办公室将予以通报，并要求限期改正。',
];

const BODIES: Readonly<Record<BodyKind, () => readonly string[]>> = {
  notice: () => repeated(NOTICE, 2),
  'notice-with-form': () => [...NOTICE.map(paragraph), paragraph('附件：报告格式'), blankForm('annual-2021')],
  guide: () => [
    heading('一、主动公开'),
    ...repeated(['公开的范围见目录，公开的形式有网站、公报和查阅点，公民可以在工作日到查阅点查询并领取资料。'], 3),
    heading('二、依申请公开'),
    ...repeated(['申请人填写申请表，可以当面、邮寄或者在网上提交，本机关收到申请之日起二十个工作日内予以答复。'], 4),
    heading('三、收费标准'),
    paragraph('提供信息不收费，但申请的数量、频次明显超过合理范围的，可以收取信息处理费。'),
  ],
  rules: () => [
    heading('第一章 总则'),
    ...repeated(
      ['第一条 为了规范本机关的公开工作，保障公众依法获取信息，根据有关规定，制定本制度，各科室应当遵照执行。'],
      4,
    ),
    heading('第二章 主动公开'),
    ...repeated(['第五条 拟公开的内容由起草科室提出，办公室审核，分管负责人批准，年度报告于次年一月底以前公布。'], 5),
  ],
  list: () => [
    `<ul>${Array.from({ length: 20 }, (_, index) => `<li><a href="/nb/${index}.html">云溪县第${index + 1}单位${2005 + index}年政府信息公开工作年度报告</a><span>${2006 + index}-01-20</span></li>`).join('')}</ul>`,
  ],
  enforcement: () => [
    paragraph('现将本年度行政执法数据公布如下。'),
    plainTable([
      ['执法类别', '案件数量（件）', '罚没金额（万元）', '申请行政复议', '提起行政诉讼'],
      ['行政许可', '121', '/', '0', '0'],
      ['行政处罚', '37', '12.5', '1', '0'],
      ['行政强制', '2', '/', '0', '0'],
      ['行政征收', '0', '0', '0', '0'],
      ['行政检查', '880', '/', '0', '0'],
      ['合计', '1040', '12.5', '1', '0'],
    ]),
  ],
  university: () => [
    heading('一、概述'),
    ...repeated(
      [
        '本学年学校把信息公开作为依法治校的内容，统计时段为上年9月1日至本年8月31日，由校长办公室统筹各学院、各部处落实。',
      ],
      3,
    ),
    heading('二、主动公开情况'),
    ...repeated(
      ['学校通过信息公开网公布招生、财务、人事、基建等清单事项，全学年发布一千余条，官方微信推送三百余次。'],
      4,
    ),
    heading('三、依申请公开和不予公开情况'),
    ...repeated(['本学年学校收到申请两件，内容为录取分数和评审办法，均按期作了答复，没有收取费用。'], 3),
    heading('四、对信息公开的评议情况'),
    ...repeated(['教职工代表大会上代表们对公开工作表示满意，没有因公开引起的举报、复议和诉讼。'], 3),
    heading('五、存在的主要问题和改进措施'),
    paragraph('栏目更新有快有慢，下一学年继续完善清单。'),
  ],
  budget: () => [
    paragraph('本部门收支情况见下表，单位为万元。'),
    plainTable([
      ['项目', '预算数', '决算数'],
      ['一般公共服务支出', '1280.5', '1301.2'],
      ['社会保障和就业支出', '211.0', '209.8'],
      ['政府采购支出总额', '96.3', '96.3'],
      ['行政事业性收费', '0', '0'],
      ['合计', '1587.8', '1607.3'],
    ]),
    ...repeated(['收入增加的原因是人员调整和项目增加，支出按进度执行，没有结转和结余，公用经费比上年略有下降。'], 3),
  ],
  'website-form': () => [
    plainTable([
      ['网站名称', '云溪县人民政府网站', '', ''],
      ['独立用户访问总量（单位：个）', '302211', '网站总访问量（单位：次）', '1200345'],
      ['信息发布（单位：条）', '总数', '3321', ''],
      ['概况类信息更新量', '86', '政务动态信息更新量', '2011'],
      ['信息公开目录信息更新量', '1224', '专栏专题（单位：个）', '12'],
      ['解读回应', '解读信息发布总数', '45', ''],
      ['办事服务', '注册用户数（单位：个）', '5120', ''],
      ['互动交流', '收到留言数量（单位：条）', '203', '办结留言数量 201'],
    ]),
  ],
  'rule-of-law': () => [
    heading('一、年度推进法治政府建设工作情况'),
    ...repeated(
      ['全年审查规范性文件十二件，清理三件，办理行政复议案件九件、行政诉讼案件四件，负责人出庭率百分之百。'],
      4,
    ),
    heading('二、主动公开和执法公示'),
    ...repeated(['落实执法公示、全过程记录和法制审核三项制度，执法人员持证上岗，案卷评查两次，结果予以通报。'], 4),
    heading('三、存在的主要问题和下年安排'),
    ...repeated(['基层执法力量偏弱，下一年继续组织培训，完善合法性审查，办好民生实事，自觉接受监督。'], 2),
  ],
  law: () => [
    ...repeated(
      [
        '第二十条 行政机关应当在职责范围内公布有关事项。第二十一条 有关机关应当根据本地实际情况确定具体内容并按照上级的部署不断增加。',
      ],
      4,
    ),
    ...repeated(
      [
        '第三十六条 对申请人的要求，行政机关根据下列情况分别作出答复：已经公布的，告知获取的方式和途径；可以提供的，向申请人提供。',
      ],
      4,
    ),
  ],
  article: () => [
    ...repeated(
      [
        '本文讨论公开制度的沿革与困境，以若干地方的年度报告为材料，分析依申请公开的数量变化、答复结果的构成和引起争议的原因。',
      ],
      5,
    ),
    heading('二、主动公开的困境'),
    ...repeated(
      ['研究发现，主动公开的条数逐年增加，但可用的数据不多；收费与减免的情况各地表述不一，难以比较，有待统一口径。'],
      4,
    ),
  ],
  evaluation: () => [
    paragraph('第三方评估结果如下。'),
    plainTable([
      ['排名', '单位', '主动公开（40分）', '依申请公开（20分）', '年度报告（20分）', '总分'],
      ...Array.from({ length: 10 }, (_, index) => [
        String(index + 1),
        `第${index + 1}区`,
        String(39 - index),
        '18',
        String(19 - (index % 4)),
        String(76 - index),
      ]),
    ]),
  ],
  'half-year': () => [
    paragraph(
      '上半年收到公开申请61件，比去年同期多7件；办结58件，其中予以公开30件，部分公开5件，不予公开4件，无法提供12件，其他7件。',
    ),
    ...repeated(
      ['上半年主动公开信息1210条，网站首页改版一次，新增专栏两个，答复咨询三百余人次，没有发生复议和诉讼。'],
      3,
    ),
  ],
  // The headings of a report and a line under each, for half of the year.
  'half-year-short': () =>
    [
      '一、基本情况',
      '有专人负责。',
      '二、主动公开情况',
      '上半年上网36条。',
      '三、依申请公开情况',
      '上半年没有收到申请。',
      '四、下一步打算',
      '补全目录。',
    ].map(paragraph),
  // What is to be written under each heading.
  outline: () =>
    [
      '一、基本情况',
      '写机构和人员。',
      '二、主动公开情况',
      '写条数和渠道。',
      '三、依申请公开情况',
      '写件数和答复。',
      '四、存在问题',
      '写两三条。',
    ].map(paragraph),
  specimen: () => [
    paragraph('以下为写作参考，使用时把括号内的字换成本单位的情况。'),
    heading('一、总体情况'),
    ...repeated(['XX年，我单位认真贯彻落实XX精神，全年主动公开信息XX条，其中XX类XX条，网站XX条，取得了一定成效。'], 3),
    heading('二、依申请公开情况'),
    ...repeated(['XX年共收到申请XX件，办结XX件，收取费用XX元，提起行政复议XX件、行政诉讼XX件，均已按规定办理。'], 3),
    heading('三、存在的主要问题和改进措施'),
    paragraph('一是XX，二是XX，三是XX。'),
  ],
  bulletin: () => [
    heading('一、收到申请情况'),
    paragraph(
      '全年收到公开申请913件，其中自然人840件，法人或其他组织73件；当面提交52件，网络提交661件，信函提交200件。',
    ),
    heading('二、答复情况'),
    paragraph('全年答复890件，予以公开422件，部分公开77件，不予公开61件，无法提供205件，不予处理90件，其他35件。'),
  ],
  attachment: () => [
    paragraph('报告全文见附件。'),
    '<p>附件：<a href="./P0202401190001.pdf">年度报告.pdf</a> <a href="./P0202401190002.doc">年度报告.doc</a></p>',
  ],
  spam: () => repeated(['本页内容来自互联网，仅供参考，详情请咨询在线客服，点击下方按钮继续阅读全文。'], 2),
};

/** The article of a page of that kind; nothing in it is taken from a real page. */
export function bodyOfKind(kind: BodyKind): readonly string[] {
  return BODIES[kind]();
}
