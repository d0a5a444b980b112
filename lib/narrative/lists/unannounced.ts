import type { Figure, PartsList, Sentence } from '../../model/narrative.ts';
import { isReason } from '../cells/intents.ts';
import {
  areComplements,
  figure,
  intentOf,
  isWhole,
  namesRestAfter,
  statementOf,
  type Collected,
} from './list-closure.ts';
import { listAfter, onlyClosed } from './make-list.ts';
import { exceeds, isOfUnit, type Total } from './total.ts';
import { NEXT_MARKER } from './views.ts';

/** 予以公开15件，占37.5%: what is said to be a share of something is the first of the parts, not their total. */
const OWN_SHARE = /^，约?占/;
/** 动态12条，公告5条，其他3条，以上共计20条: the total comes at the end. */
const SUM_BEHIND =
  /[，；](?:(?:以上|上述)[^，。；]{0,8}(?:合计|总计|共)|[^，。；\d]{0,8}(?:合计|总计|共计|总共))[^，。；\d]{0,8}\d/;
/** 新收申请的申请人中，自然人12件，企业5件，其他3件: the first number is a part like the others. */
const HEAD_BEFORE =
  /(?:(?:人中|其中|按[^，。；\d]{1,8}分|来看|统计)，|(?:为|如下|构成|按[^，。；\d]{1,8}分)：)[^，。；：\d]{0,12}$/;
/** 从信息类别看，征地批文类52件, 申请内容方面，房屋征收98件: the same, where the name says nothing of what was done with all. */
const VIEW_BEFORE = /(?:从[^，。；\d]{1,10}看|(?:内容|类别|类型|领域|事项|用途)方面)，([^，。；：\d]{1,24})$/;
const DEEDS = /收到|新收|受理|共|发布|公开|推送|办[理结]|答复|举办|召开|开展|申请/;
/** Names that leave nothing out are no more than three; one more number shows where they end. */
const MOST_COMPLEMENTS = 4;
/** 对12件公文开展复核，7件转为主动公开，其余5件维持不变: two parts follow whatever was done with all. */
const BEFORE_REST = /^[^\d，。；：、（）]{1,16}，/;
/** 共7件: a number that is called a total may be smaller than one of its parts. */
const SAID_TOTAL = /(?:共|共计|总计|合计|总数|总量)(?:为|有|是)?$/;

/** Without a word that announces them parts are taken for all only where the words say so. */
export function unannounced(total: Total): PartsList | null {
  const { counted, number, before, after } = total;
  const { sentence, statements } = counted;
  // A number that comes after others in its sentence is one of them rather than their total.
  const isFirst =
    before === undefined ? !goesOn(sentence.plain) : isNewClause(sentence.plain.slice(before.end, number.start));
  // 征集6期，收到意见12条，采纳7条，未采纳5条: a number of other things does not make it one of them.
  const isOfOtherThings = before !== undefined && before.unit !== number.unit && before.kind === 'count';
  const intent = intentOf(figure(sentence, number), statements) ?? '';
  const isPart = isReason(intent);
  const isPlain = after.startsWith('，');
  const marker = isPlain ? '，' : BEFORE_REST.exec(after)?.[0];
  if (!(isFirst || isOfOtherThings) || isPart || marker === undefined || OWN_SHARE.test(after)) return null;
  if (SUM_BEHIND.test(sentence.plain.slice(number.end)) || isFirstOfView(sentence.plain.slice(0, number.start))) {
    return null;
  }
  // Where nothing says that the one number is the total of the others, a larger one is no part of it, nor one of another unit.
  const isListed = (list: Collected): boolean => {
    // 来信59封，回复59封，刊登41封，其余18封: the whole, once more.
    if (list.parts[0]?.value === number.value && list.parts.length > 2) return false;
    if (isBeside(intent, list) || isOtherApplicant(figure(sentence, number), list)) return false;
    if (!isFirst) return areComplements(list) && isOfUnit(list, number);
    if (!isPlain) return endsInRest(sentence, list) && isOfUnit(list, number) && !exceeds(list, number);
    if (isWhole(list)) return true;
    if (!isOfUnit(list, number)) return false;
    const isRest = endsInRest(sentence, list);
    const isLong = list.parts.length > 2;
    if (!exceeds(list, number)) return isLong || isRest || namesRestAfter(list);
    return isRest || (isLong && SAID_TOTAL.test(sentence.plain.slice(0, number.start)));
  };
  const following = isFirst ? total.following : total.following.slice(0, MOST_COMPLEMENTS);
  return onlyClosed(listAfter({ ...total, following }, marker, isListed));
}

/** True where a text heads a list, of which the number behind it is the first. */
function isFirstOfView(text: string): boolean {
  const name = VIEW_BEFORE.exec(text)?.[1];
  return HEAD_BEFORE.test(text) || (name !== undefined && !DEEDS.test(name));
}

/** 网站12条，微博5条，其他3条: one channel is not the total of the others. */
function isBeside(intent: string, { sentence, parts, statements }: Collected): boolean {
  const [kind, which] = intent.split('.');
  if (which === undefined || which === 'all') return false;
  return parts.some((part) => intentOf(figure(sentence, part), statements)?.startsWith(`${kind}.`));
}

/** 从申请人看，自然人申请30件，商业企业5件，其他3件: who asked are no parts of one another. */
function isOtherApplicant(total: Figure, { sentence, parts, statements }: Collected): boolean {
  const applicantsOf = (one: Figure): readonly string[] => statementOf(one, statements)?.applicants ?? [];
  const own = applicantsOf(total);
  return own.length > 0 && parts.some((part) => applicantsOf(figure(sentence, part)).some((one) => !own.includes(one)));
}

/** 属于机构职能类的44条，其余70条均为动态类: two parts, of which the second is the rest. */
function endsInRest({ plain }: Sentence, { parts }: Collected): boolean {
  return /其余|剩余/.test(plain.slice(parts.at(-2)?.end, parts.at(-1)?.start));
}

/** 其中，予以公开2件，…: the first number of such a sentence is a part itself. */
function goesOn(plain: string): boolean {
  return NEXT_MARKER.test(plain);
}

function isNewClause(between: string): boolean {
  return /[。；]/.test(between) && !between.includes('其中');
}
