import { ROW_NAMES, type RowNames } from '../meaning/compounds.ts';
import { speaksOfDisclosure } from '../meaning/context.ts';
import { ANY_REASON, reasonsIn } from '../meaning/reasons.ts';
import { clauseBefore, passageAround } from '../sentence/clause.ts';
import { all, inBlock, NOT, REQUESTS, type Negation } from './negation.ts';

/** 没有因重复申请不予处理的情形: one reason is denied. */
const DENIED_REASON: Negation = {
  pattern: new RegExp(
    `${NOT}(?:因为?|由于|以|属于?|涉及|危及|保护|其他|申请人|无正当理由|本机关|补正后|申请内容|内容|要求|行政机关|提供|“|申请|一件|任何|发生|出现|有|过){0,6}` +
      `(${ANY_REASON})` +
      '(?:的|而|类|”|信息|不予公开|不予处理|无法提供|不再处理|政府信息公开|申请|决定|情形|情况|案件|、){0,8}(?=[，。；）]|$)',
    'g',
  ),
  meant: ({ 1: denied = '' }, sentence) => {
    return sentence.plain.includes('申请') ? reasonsIn(denied).flatMap(all) : [];
  },
  isCertain: () => true,
};

/** 未予以公开: with no word such as 情形 behind it. */
const KEPT_BACK = /^[^的]{1,4}(?:予以|同意|准予|全部|完全)公开$/;

/** 没有部分公开和不予公开的情形, 行政许可、行政处罚均为零: each of the rows is denied. */
function denied({ topic, list, intentsIn }: RowNames): readonly Negation[] {
  const meant: Negation['meant'] = ({ 0: whole, 1: words = '', index = 0, input = '' }, sentence) => {
    // 3件未予以公开 tells of these only, and 没有予以公开 that something was kept back.
    // 国家秘密类不予公开均无: one reason of several is denied, not the group.
    const before = clauseBefore(input, index);
    if (/\d(?!\d{0,3}年)|类$|因|由于|属于|涉及/.test(before) || KEPT_BACK.test(whole)) return [];
    const isAbout =
      topic === 'requests'
        ? /申请|办结|予以公开/.test(sentence.plain)
        : topic !== 'proceedings' || (speaksOfDisclosure(sentence) && /复议|诉讼/.test(sentence.plain));
    const { plain } = sentence;
    const passage = passageAround(plain, index, index);
    return isAbout ? intentsIn(words).flatMap((intent) => inBlock(intent, topic, passage)) : [];
  };
  const isCertain = (): boolean => true;
  const END = '(?=[，。；）]|$)';
  return [
    {
      pattern: new RegExp(
        `${NOT}(?:作出|做出|发生|出现|产生|有|被|实施)?(?:过|一件|任何)?(?:${REQUESTS})?(?:被)?(${list})(?:的)?(?:处理)?(?:决定|情形|情况|答复|申请|案件|结果)?${END}`,
        'g',
      ),
      meant,
      isCertain,
    },
    {
      pattern: new RegExp(
        `(?<!不)(${list})(?:的)?(?:处理)?(?:决定|答复|申请|案件)?(?:件数|数量)?(?:均|都)?(?:为(?:零|无)|没有发生|未发生|未出现|未作出|均无)${END}`,
        'g',
      ),
      meant,
      isCertain,
    },
  ];
}

/** A row of the form is denied by its name, or one reason. */
export const NO_ROWS: readonly Negation[] = [...ROW_NAMES.flatMap(denied), DENIED_REASON];
