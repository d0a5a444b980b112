import type { Passage } from '../model/finding.ts';
import type { Sentence } from '../model/narrative.ts';
import type { Report } from '../model/report.ts';
import type { HistoryFormula } from '../rules/rule.ts';

/** That figures are others than last year's report leads to, and for what reason (domain 1.6, X-STOCK, X-CARRY). */
const EXPLAINS =
  /(?:因|由于|鉴于|受|经)[^，。；]{0,20}(?:改革|合并|并入|撤并|撤销|划转|划入|移交|调整|清理|失效|到期|变更|更正|整合|口径)|以本(?:年度|次)?(?:年度)?报告[^，。]{0,8}为准|口径[^，。]{0,8}(?:调整|变化|不同|变更)|(?:机构改革|合并|划转|整合)后|与上年[^，。]{0,12}(?:不一致|不符|有差异|有出入)/;
/** Words by which a note speaks of the figures themselves. */
const OF_FIGURES = /数据|件数|数字|口径|为准|不一致|差异|出入/;
/** What a note that names none of them may be about. */
const OF_SOMETHING = /结转|规范性文件|规章|现行有效|许可|处罚|强制|收费/;

/** A note of the report; without a passage where it stands in a cell of a table. */
export interface Note {
  readonly passages?: readonly Passage[];
}

/**
 * The note by which a report explains that a figure does not follow from last year's; null where it has none. It names what
 * the figure counts, or it stands below the table or at the end and speaks of figures.
 */
export function noteOn({ narrative }: Report, { table, subject }: HistoryFormula): Note | null {
  const isAbout = ({ plain, section }: Sentence): boolean =>
    subject.test(plain) ||
    ((section === table || section === 'other') && OF_FIGURES.test(plain) && !OF_SOMETHING.test(plain));
  const sentence = narrative.prose.find((each) => EXPLAINS.test(each.plain) && isAbout(each));
  if (sentence) return { passages: [{ sentence, place: sentence.place }] };
  return narrative.remarks.some((remark) => EXPLAINS.test(remark) && subject.test(remark)) ? {} : null;
}
