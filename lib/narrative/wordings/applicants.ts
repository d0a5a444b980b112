import annual2021 from '../../templates/annual-2021.ts';
import { organisationsOf } from '../../templates/requests-table.ts';
import type { Meaning } from './wording.ts';

/** Who asked (columns of the table of requests); where such a number is a part of those received or of all to handle. */
const applicants: readonly Meaning[] = [
  kind(['naturalPerson'], '(自然人|个人|公民)(的)?(提出|提交)?(的)?(〈申请〉|申请)?', '自然人申请'),
  kind(
    organisationsOf(annual2021),
    '((?:商业企业|科研机构|社会公益组织|法律服务机构|、){7}(及|和|以及|、)?(其他|其它)(组织)?|法人(或|和|及|、|或者|及其)(其他|其它)组织|(?<![本我各向])单位(?=提|申))(提出|提交)?(的)?(〈申请〉|申请)?',
    '法人或其他组织申请',
  ),
  kind(['business'], '(商业企业|企业)(提出|提交)?(的)?(〈申请〉|申请)?', '商业企业申请'),
  kind(['research'], '科研机构(提出|提交)?(的)?(〈申请〉|申请)?', '科研机构申请'),
  kind(['publicInterest'], '(社会公益组织|社会组织|公益组织)(提出|提交)?(的)?(〈申请〉|申请)?', '社会公益组织申请'),
  kind(['legalService'], '(法律服务机构|律师事务所)(提出|提交)?(的)?(〈申请〉|申请)?', '法律服务机构申请'),
];

function kind(columns: readonly string[], words: string, example: string): Meaning {
  return {
    intent: 'received',
    topic: 'requests',
    applicants: columns,
    lacks: /结转|复议|诉讼|答复|办结|予以公开|不予/,
    // 无法提供的14件中，自然人8件: applicants of one outcome.
    unless: /(?:结转|予以公开|部分公开|不予|无法提供|其他处理)[^，。；]{0,12}中[，：]/,
    wordings: [
      { pattern: `${words}N`, example: `收到政府信息公开申请12件，其中${example}7件。` },
      { pattern: `N…(为|属|系|是|由)?${words}`, example: `收到政府信息公开申请12件，其中7件为${example}。` },
    ],
  };
}

export default applicants;
