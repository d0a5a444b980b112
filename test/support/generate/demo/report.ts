import { type Figures } from '../figures.ts';
import { type Layout, type LayoutOptions } from '../layouts/layout.ts';
import { type PageIdentity } from '../page.ts';

/** A report of the demo portal: invented bodies, our own words. */
export interface DemoReport {
  readonly file: string;
  readonly identity: PageIdentity;
  readonly title: string;
  readonly figures: Figures;
  readonly layout: Layout;
  readonly options?: LayoutOptions;
  /** What is wrong in it, or why it is there, in one line of the list of pages. */
  readonly about: string;
  /** Whether the head states title, date and source. */
  readonly meta: boolean;
  readonly overview: readonly string[];
  readonly problems: readonly string[];
  readonly other: readonly string[];
}

/** The first paragraph that all reports of the invented city have: who, by which rule, for which time. */
export function opening({ agency, year }: PageIdentity, contact: string): string {
  return (
    `本报告由${agency}依据《中华人民共和国政府信息公开条例》编写，全文由总体情况、主动公开政府信息情况、` +
    '收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、' +
    `其他需要报告的事项六个部分组成。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。` +
    `公众对本报告有疑问的，可以与${agency}联系（${contact}）。`
  );
}
