import annual2021 from '../templates/annual-2021.ts';
import { applicantsOf } from '../templates/requests-table.ts';

/** Who asks (columns of the table of requests); the forms of 2019 and 2021 have the same. */
export const APPLICANTS = applicantsOf(annual2021);

const PERSONS = /自然人|公民|个人|群众/;
const NATURAL_PERSONS = /(?<!均|均为|均由|全部为|全部由|全为|都是|都由)自然人/;
const ORGANISATIONS = /法人|商业企业|科研机构|公益组织|法律服务机构|律师事务所|其[他它余]申请人/;

/** 自然人提出的申请办结12件: true where the words before a number speak of some applicants only. */
export function namesApplicants(before: string): boolean {
  return ORGANISATIONS.test(before) ? !PERSONS.test(before) : NATURAL_PERSONS.test(before);
}
