import type { Meant } from '../cells/candidates.ts';
import { all, NOT, type Negation } from './negation.ts';

const ISSUE = '(?:制发|制定|制订|出台|印发|发布|新增|新制作|制作)';
const REPEAL = '(?:宣布)?废止';
const DOCUMENTS = '(?:行政法规|(?:地方|政府|部门)?规章|(?:行政|部门)?规范性文件)';

const DECISIONS: Readonly<Record<string, string>> = {
  行政许可: 'licences',
  行政处罚: 'penalties',
  行政强制: 'compulsion',
};

/** No document, no fee, no decision. */
export const NO_DOCUMENTS: readonly Negation[] = [
  {
    pattern: /(?:制发|制定|出台|印发)(?:行政|部门)?规范性文件(?:数量?)?为(?:零|无)/g,
    meant: () => all('normativeDocuments.issued'),
    isCertain: () => true,
  },
  {
    pattern: new RegExp(`${NOT}(?:收取|征收|产生)?(?:任何)?行政事业性收费(?=[，。；、]|$|情况|事项|项目)`, 'g'),
    meant: () => all('fees.amount'),
    isCertain: ([whole = '']) => !whole.includes('产生'),
  },
  {
    pattern: /行政事业性收费(?:金额|收入|总额)?(?:为|：)(?:零|无)(?=[，。；]|$)/g,
    meant: () => all('fees.amount'),
    isCertain: () => true,
  },
  {
    pattern: new RegExp(
      `${NOT}(?:实施|作出|做出|发生|下达|办理)(?:过)?(行政许可|行政处罚|行政强制)(?:措施|决定|案件|事项|行为)?(?=[，。；]|$)`,
      'g',
    ),
    meant: ([, kind = '']) => all(`${DECISIONS[kind] ?? ''}.decisions`),
    isCertain: () => true,
  },
  {
    // 未制定发布、废止政府规章和规范性文件: each of the verbs is denied of each kind.
    pattern: new RegExp(
      `${NOT}(?:新)?((?:(?:${ISSUE}|${REPEAL}|修改|修订)(?:、|和|及|或|与|以及)?){1,4})(?:过|新的?)?((?:${DOCUMENTS}(?:、|和|及|或|与|以及)?){1,3})`,
      'g',
    ),
    meant: ([, verbs = '', kinds = '']) => documents(verbs, kinds),
    isCertain: () => true,
  },
  {
    pattern: new RegExp(
      `${NOT}(?:新的?)?((?:${DOCUMENTS}(?:、|和|及|或|与|以及)?){1,3})(?:的)?(${ISSUE}|${REPEAL})`,
      'g',
    ),
    meant: ([, kinds = '', verb = '']) => documents(verb, kinds),
    isCertain: () => true,
  },
];

/** What is denied of documents: every verb of every kind. */
function documents(verbs: string, kinds: string): readonly Meant[] {
  const rows = [
    ...(kinds.includes('规章') ? ['regulations'] : []),
    ...(kinds.includes('文件') ? ['normativeDocuments'] : []),
  ];
  const columns = [
    ...(new RegExp(ISSUE).test(verbs) ? ['issued'] : []),
    ...(new RegExp(REPEAL).test(verbs) ? ['repealed'] : []),
  ];
  return rows.flatMap((row) => columns.flatMap((column) => all(`${row}.${column}`)));
}
