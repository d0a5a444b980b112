import type { Sentence } from '../../model/narrative.ts';
import { all, NOT, type Negation } from './negation.ts';

/** What is charged for, or would be: 未收取费用, 没有收费, 未发生信息处理费. */
const CHARGED = /收费|收取[^，。；]{0,20}费|处理费/;
/** Other fees, what costs the body, what is published about fees, and reminders of the form: 未按收费通知缴费. */
const OTHER_FEES =
  /事业性|诉讼|复议|支出|经费|三公|通知|缴|不再|违规|违法|擅自|乱收|不得|收费(?:标准|目录|清单|项目|依据|政策|文件|公示)|^(?:未|没有)(?:公开|公布|公示)/;
/** 信息公开没有收费, or under a heading that says so: only what is charged for information is meant. */
const OF_DISCLOSURE = /信息公开|政府信息|公开信息|依申请|申请人|信息处理费/;

function isOfDisclosure({ plain, heading, section }: Sentence): boolean {
  return section === 'fees' || OF_DISCLOSURE.test(plain) || OF_DISCLOSURE.test(heading);
}

/** Nothing was charged for information. */
export const NO_FEES: readonly Negation[] = [
  {
    pattern: new RegExp(`${NOT}[^，。；：\\d]{0,30}?(?:收费|收取|处理费)[^，。；：\\d]{0,24}`, 'g'),
    meant: ([whole = ''], sentence) =>
      CHARGED.test(whole) && !OTHER_FEES.test(whole) && isOfDisclosure(sentence) ? all('processingFee') : [],
    isCertain: () => true,
  },
  {
    pattern: /(?<!事业性)收费(?:(?:及|和|与|、)减免)?(?:的)?(?:情况|金额|总额)?(?:均?为|：)(?:零|无)(?=[，。；]|$)/g,
    meant: (_, sentence) => (isOfDisclosure(sentence) ? all('processingFee') : []),
    isCertain: () => true,
  },
];
