import type { Asked } from '../meaning/asked.ts';
import type { Match } from '../meaning/meanings.ts';
import { clauseAround } from '../sentence/clause.ts';

/** 区政府规范性文件, 代市政府起草. */
const OF_A_GOVERNMENT =
  /[省市区县州旗](?:委、?)?(?:人民)?政府(?:办公?室?|办公厅)?(?:的|行政|类){0,2}(?:规章|规范性文件|名义)|[代为][^，。；\d]{0,6}政府(?:起草|拟制|拟订|制定)/;

/** True where the documents are those of the government, and the report is that of another body: 印发区政府规范性文件2件. */
export function isOfGovernment(
  { sentence: { plain }, number }: Asked,
  intent: string,
  match: Match,
  agency: string | null,
): boolean {
  if (!/^(?:normativeDocuments|regulations)/.test(intent) || agency?.includes('政府')) return false;
  return OF_A_GOVERNMENT.test(clauseAround(plain, number.start - match.before, number.end + match.after));
}
