import { namesApplicants, applicantsListedIn, withoutApplicants } from '../meaning/named-applicants.ts';
import { clauseBefore } from '../sentence/clause.ts';
import { withoutOwnName } from '../doubts/explained.ts';
import { all, NOT, REQUESTS, type Negation } from './negation.ts';

/**
 * What may follow, up to the end of the clause or the next thing that is denied: after any other word it is no request that
 * is denied but a review of one, a form for it, what it costs, or a question about it.
 */
const UP_TO_END =
  '(?:的|要求|请求|事项|事宜|情况|情形|现象|事件|案件|个案|来信|信件|来件|办件|件|表|信息|内容|书面|申请|数量?|发生|出现|记录|业务|需求){0,4}(?=[，。；：、（）]|$|和|及|与|或|也|且|而|等|以及|亦|并)';
/** Who may ask and how: with these words it is still all requests that are meant. */
const ANYBODY =
  /任何|形式的?|当面|现场|网站|电子邮件|传真|信函|邮寄|渠道|方式|途径|有关|关于|涉及|社会|公众|群众|个人|公民|法人|其他|其它|组织|团体|企业|或者?|和|及|以及|、|等|获取|情形|向|我|本|[局办委厅镇乡区县市]|机关|单位|部门|街道|办事处|政府|提出|提交|申请|人|书面|网上|网络|来自|的|要求|各类|各种|过|到/g;

/** 以任何形式, 通过平台、传真、信函等形式: every way there is, and no kind of requests such as petitions. */
const ANY_WAY =
  /(?:通过|以)(?:(?:政府|政务|信息|公开|申请|门户|平台|网站|网络|网上|互联网|系统|传真|信函|信件|电子|邮寄|邮件|邮箱|快递|当面|现场|窗口|书面|口头|电话|、|和|及|或者?|以及){1,16}等|任何|各种|各类)(?:多种|各种|各类)?(?:形式|方式|途径|渠道)/g;

/** What may stand beside the names of those who did not ask. */
const LISTED = /均|都|其中|新收|的|政府信息公开申请中?|\d{4}年度?|全年|本年度?/g;

/** No request was received, of nobody or of some. */
export const NO_REQUESTS: readonly Negation[] = [
  {
    pattern: new RegExp(
      `${NOT}(?:再)?(新增|新收到?|收到|接到|接收到?|受理|收取|收|发生|产生|出现|有)?(?:和处理|及处理)?([^，。；：\\d]{0,30}?)(${REQUESTS})${UP_TO_END}`,
      'g',
    ),
    // Without a verb only 无人向本机关提出申请 and the like are meant.
    meant: ({ 1: verb, 2: who = '', index = 0, input = '' }, _, agency) => {
      // 科研机构未提出申请, 没有收到商业企业提出的申请: some did not ask.
      const some = applicantsListedIn(clauseBefore(input, index) + who);
      if (some.length > 0) return [{ intent: 'received', applicants: some, block: null }];
      if (namesApplicants(clauseBefore(input, index))) return [];
      return verb !== undefined || isAnybody(who, agency) ? all('received') : [];
    },
    isCertain: ({ 2: who = '', index = 0, input = '' }, agency) => {
      const some = clauseBefore(input, index);
      if (applicantsListedIn(some + who).length === 0) return isAnybody(who, agency);
      return (
        isAnybody(withoutApplicants(some).replace(LISTED, ''), agency) && isAnybody(withoutApplicants(who), agency)
      );
    },
  },
  {
    pattern: /依申请公开[^，。；]{0,6}零(?:受理|申请|收件)|政府信息公开(?:零申请|申请零受理)/g,
    meant: () => all('received'),
    isCertain: () => true,
  },
  {
    pattern: new RegExp(`(?<![有并全])无${REQUESTS}${UP_TO_END}`, 'g'),
    meant: () => all('received'),
    isCertain: () => true,
  },
  {
    pattern: new RegExp(
      `${REQUESTS}(?:的)?(?:受理|收件|办理)?(?:总)?(?:数量?|件数|量|情况)?(?:：|为|是|均为)(?:无|零)(?=[，。；]|$)`,
      'g',
    ),
    meant: () => all('received'),
    isCertain: () => true,
  },
];

/** Of requests for information, in the words of the sentence or of the part that it stands in. */
const OF_DISCLOSURE = /信息公开|依申请公开/;

/** 没有收到过相关申请, 无申请: what for is said in another place, so that it cannot be held against the tables. */
export const NO_REQUESTS_VAGUELY: readonly Negation[] = [
  new RegExp(`${NOT}(?:收到|接到|受理)过?(?:任何|相关|有关|此类|该类|上述|的)*申请(?=[，。；]|$)`, 'g'),
  /(?<=^|[，。；：]|年度?|方面|均|全年)(?:没有|无)(?:人|任何|相关|有关)?申请(?=[，。；]|$)/g,
  /依申请办理事项(?:数量?)?(?:为|：)(?:零|无)(?=[，。；]|$)/g,
  new RegExp(`${NOT}依申请公开的(?:政府|政务)?信息(?:的情况)?(?=[，。；]|$)`, 'g'),
].map((pattern) => ({
  pattern,
  meant: (_, { plain, heading, section }) =>
    section === 'requests' || OF_DISCLOSURE.test(plain) || /申请公开|依申请/.test(heading) ? all('received') : [],
  isCertain: () => false,
}));

const ASKED = '(?:(?:的|而来)?(?:提出|提交|递交)?(?:的|过)?申请(?=[，。；：、（）]|$|的(?:情况|情形)))';

/** Nothing was asked by some who may ask: 没有法人和其他组织提出申请, 科研机构和社会公益组织均未提出申请. */
export const NO_APPLICANTS: readonly Negation[] = [
  new RegExp(`${NOT}(?:再)?(?:收到|接到|见|有)?([^，。；：\\d]{2,24}?)${ASKED}`, 'g'),
  new RegExp(
    `(?<=^|[，。；：])([^，。；：\\d]{4,24}?)(?:均|都|也)?(?:未|没有)(?:提出|提交)(?:过)?申请(?=[，。；]|$)`,
    'g',
  ),
].map((pattern) => ({
  pattern,
  meant: ({ 1: who = '' }, { plain, heading }) => {
    const some = applicantsListedIn(who);
    const isOfRequests = OF_DISCLOSURE.test(plain) || /申请公开|依申请/.test(heading);
    return some.length > 0 && isOfRequests ? [{ intent: 'received', applicants: some, block: null }] : [];
  },
  isCertain: ({ 1: who = '' }, agency) => isAnybody(withoutApplicants(who).replace(LISTED, ''), agency),
}));

function isAnybody(who: string, agency: string | null): boolean {
  return withoutOwnName(who, agency).replace(ANY_WAY, '').replace(ANYBODY, '') === '';
}
