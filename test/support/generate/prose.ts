import { documentOf, heading, inWords, paragraph, type PageIdentity, type PageOptions } from './page.ts';
import { randomOf, type Random } from './random.ts';

/** Sets of headings in use before there was a form; a report keeps to one of them. */
const HEADINGS: readonly (readonly string[])[] = [
  [
    '一、概述',
    '二、主动公开政府信息情况',
    '三、依申请公开政府信息情况',
    '四、政府信息公开的收费及减免情况',
    '五、因政府信息公开申请行政复议、提起行政诉讼和申诉情况',
    '六、存在的主要问题和改进措施',
    '七、需要说明的事项与附表',
  ],
  [
    '一、基本情况',
    '二、主动公开情况',
    '三、依申请公开办理情况',
    '四、收费及减免情况',
    '五、行政复议、行政诉讼情况',
    '六、主要问题和改进措施',
    '七、其他需要说明的事项',
  ],
  [
    '一、总体情况',
    '（一）主动公开政府信息的情况',
    '（二）依申请公开政府信息的情况',
    '（三）收费及减免的情况',
    '（四）复议、诉讼和申诉的情况',
    '（五）存在的不足及改进措施',
    '（六）说明事项',
  ],
];

/** What stands under each heading; figures are drawn so that no two reports are the same. */
function sections({ agency, year }: PageIdentity, random: Random): readonly string[] {
  const [published, website, received] = [random.whole(20, 900), random.whole(5, 400), random.whole(0, 9)];
  return [
    `${agency}把${year}年的公开工作列入办公室职责，指定两名同志承办，全年按月更新目录。统计数据自${year}年1月1日起至${year}年12月31日止。年初开过一次会，把要公开的事项分到各科室，写明时限和责任人，年底逐项核对。`,
    `${year}年主动公开各类信息${published + website}条，其中网站${website}条，公告栏等${published}条。内容包括机构职能、办事流程、收支情况和人员招录，凡是群众常问的都放在首页，过期的公告移入历史栏。`,
    received === 0
      ? `${year}年没有收到公开申请，咨询电话照常有人接听，接待窗口备有目录和申请表，来人可以当场查阅。`
      : `${year}年收到公开申请${received}件，都在规定的期限内作了答复，答复书由经办科室起草、办公室审核后送达申请人。`,
    `${year}年没有向申请人收过检索、复制、邮寄等费用，也没有减免的事例，今后如要收费将先在网站上公布标准。`,
    `${year}年没有人就公开事项提起复议、诉讼或者申诉，也没有收到过书面投诉，口头意见都当面作了解释。`,
    '不足之处是目录分得不细，查找要多点几次，有的科室报送材料偏晚。下一步拆细目录，给每条信息加上主题词，把报送情况按季度通报。',
    '本报告电子版放在单位网站，任何人可以下载，纸质版放在接待窗口供人取阅。',
  ];
}

/** Takes whose report it is and a seed, gives a page with a report that has no table at all. */
export function prosePage(identity: PageIdentity, seed: number, options: PageOptions = {}): string {
  const random = randomOf(seed);
  const headings = random.pick(HEADINGS);
  const texts = sections(identity, random);
  const article = headings.flatMap((text, index) => [heading(text), paragraph(texts[index] ?? '')]);
  const signature = [identity.agency, inWords(identity.published)].map(
    (text) => `<p style="text-align:right">${text}</p>`,
  );
  return documentOf(identity, [...article, ...signature], options);
}
