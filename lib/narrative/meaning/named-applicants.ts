import annual2021 from '../../templates/annual-2021.ts';
import { applicantsOf, organisationsOf } from '../../templates/requests-table.ts';
import { passageStart } from '../sentence/clause.ts';

/** Who asks (columns of the table of requests); the forms of 2019 and 2021 have the same. */
export const APPLICANTS = applicantsOf(annual2021);

/** All who may ask, in the words of the Regulations (article 27); the source of an expression. */
export const WHOEVER = '公民[、，和]?法人(?:、|和|或|或者|及|及其|以及)?其[他它]组织';

/** All but natural persons. */
const ORGANISATIONS = organisationsOf(annual2021);

const PERSONS = /自然人|公民|个人|群众/;
/** 均为自然人 says who asked, and restricts nothing. */
const NATURAL_PERSONS = /(?<!均|均为|均由|全部为|全部由|全为|都是|都由)自然人(?!为主|居多|占)|以个人(?:名义|身份)/;
const LEGAL_PERSONS =
  /法人|商业企业|企业(?:提出|提交|递交)?的?(?:政府)?(?:信息公开)?申请|科研机构|公益组织|法律服务机构|律师事务所|其[他它余]申请人/;

/** 自然人提出的申请办结12件: true where the words before a number speak of some applicants only. */
export function namesApplicants(before: string): boolean {
  return LEGAL_PERSONS.test(before) ? !PERSONS.test(before) : NATURAL_PERSONS.test(before);
}

/** Words that name some columns and no other ones. */
const NAMES: readonly (readonly [columns: readonly string[], words: RegExp])[] = [
  [['naturalPerson'], NATURAL_PERSONS],
  [ORGANISATIONS, /法人(?:或|和|及|、|或者|及其|以及)?(?:其[他它])?组织/],
  [['business'], /商业企业/],
  [['research'], /科研机构/],
  [['publicInterest'], /社会公益组织/],
  [['legalService'], /法律服务机构/],
];
/** Words for whoever asks: where some are left, others than those named are meant as well. */
const ANY_APPLICANT = /自然人|公民|群众|个人|法人|企业|机构|组织|单位|事务所|主体|其[他它余]|申请人为|等/;

/** The columns that a text restricts its numbers to; empty where it names none, or several. */
export function applicantsNamedIn(text: string): readonly string[] {
  const named = NAMES.filter(([, words]) => words.test(text));
  const [only] = named;
  if (only === undefined || named.length > 1) return [];
  const [columns, words] = only;
  return ANY_APPLICANT.test(text.replace(words, '')) ? [] : columns;
}

/**
 * All columns that a text names, in whatever words join them; empty where it names none or all, as 公民、法人和其他组织 does:
 * a person is told from the others only where some of these are named as well.
 */
export function applicantsListedIn(text: string): readonly string[] {
  const named = new Set(NAMES.filter(([, words]) => words.test(text)).flatMap(([columns]) => columns));
  if (named.size > 0 && PERSONS.test(text)) named.add('naturalPerson');
  return APPLICANTS.every((one) => named.has(one)) ? [] : [...named];
}

/** The text without the names of those who ask. */
export function withoutApplicants(text: string): string {
  return NAMES.reduce((rest, [, words]) => rest.replace(words, ''), text);
}

/** 自然人提出的申请中，…, 自然人申请办结7件，其中…: what follows is of these applicants alone. */
const OF_THESE = /(?:中|方面|里)[，：]|[，（：]其中/;
const TO_THESE = /(?:^|，)对[^，。；\d]{2,14}(?:提出|提交)的[^，。；\d]{0,10}申请，/;
const OF_ALL = /全部|全体|所有|合计|共计|总计|累计|一共|全年共|[，；]共/;

/** The columns that a passage restricts its numbers to by whom it named first; empty where it need not. */
export function applicantsOfPassage(plain: string, start: number): readonly string[] {
  const passage = plain.slice(passageStart(plain, start), start);
  const from = NAMES.map(([, words]) => passage.search(words)).filter((at) => at >= 0);
  if (from.length === 0) return [];
  const rest = passage.slice(Math.min(...from));
  return (OF_THESE.test(rest) || TO_THESE.test(passage)) && !OF_ALL.test(rest) ? applicantsNamedIn(passage) : [];
}
