import { documentOf, heading, inWords, paragraph, type PageIdentity, type PageOptions } from '../page.ts';
import { type StatisticsFigures } from './figures.ts';
import { type StatisticsLayout } from './layout.ts';

/** Takes figures, a layout and whose report it is, gives a report of those years: some text, then the form. */
export function statisticsPage(
  figures: StatisticsFigures,
  layout: StatisticsLayout,
  identity: PageIdentity,
  options: PageOptions = {},
): string {
  const { agency, year, published } = identity;
  const article = [
    heading('一、概述'),
    paragraph(
      `${agency}按照《中华人民共和国政府信息公开条例》编制本报告，数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ),
    heading('二、主动公开政府信息情况'),
    paragraph('公开栏目由办公室统一维护，各科室每月报送一次，重要文件印发后三日内上网。'),
    heading('三、依申请公开政府信息情况'),
    paragraph('当面、网上和信函三种渠道都有专人值守，登记、转办、答复各有记录。'),
    heading('四、存在的问题和改进措施'),
    paragraph('解读稿件偏少，下一步请起草科室同时提交解读材料。'),
    heading('附表：政府信息公开情况统计表'),
    layout.html(figures),
    ...[agency, inWords(published)].map((text) => `<p style="text-align:right">${text}</p>`),
  ];
  return documentOf(identity, article, options);
}
