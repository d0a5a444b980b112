import type { Meant } from '../cells/candidates.ts';
import { blockIn } from '../meaning/cases.ts';
import { speaksOfDisclosure } from '../meaning/context.ts';
import { WHOEVER } from '../meaning/named-applicants.ts';
import { clauseBefore, passageStart } from '../sentence/clause.ts';
import { isExplained } from '../doubts/explained.ts';
import { all, inBlock, NOT, type Negation } from './negation.ts';

/** Words of an outcome that is against the body. */
const LOST = /纠错|纠正|败诉/;
const COUNTED = /^[^，。；\d]{0,12}(?:\d|[一二两三四五六七八九十百]{1,4}[件起宗例])/;
/** 已审结5件，均维持: of these only. */
const SOME_CASES = /其中|其余|剩余|余下|审结|办结|判决|结案|尚未|另/;
/** 行政复议7件均获维持: the words before the number say that it is all of them. */
const ALL_CASES = /(?:复议|诉讼)(?:案件)?\d{1,5}[件起宗例]$/;
/** Whoever could have brought a case: 没有公民、法人或者其他组织就政府信息公开工作申请复议. */
const ANYBODY = new RegExp(`^(?:任何|有)?(?:${WHOEVER}|单位和个人|个人和单位|申请人|当事人|群众|人)(?=[因就对向])`);
/** 没有投诉、复议和诉讼: what people may do besides. */
const COMPLAINTS = /(?:举报|投诉|申诉|信访|上访)(?:、|和|及|或者|或|以及)/g;
/** 未发生与诉讼有关的费用 denies costs. */
const COSTS = /费|支出|成本|经费/;

/** No case, or none with such a result, in words that leave nothing open. */
export const NO_CASES_PLAINLY: readonly Negation[] = [
  {
    pattern:
      /((?:行政)?(?:复议|诉讼)(?:(?:、|和|及|或|与|以及)(?:行政)?(?:诉讼|复议))?)(?:案件)?(?:数量?)?(?:均)?(?:为(?:零|无)|：无(?=[，。；]|$)|均无(?=[，。；]|$)|均?未发生(?=[，。；]|$))/g,
    meant: ([, kinds = ''], sentence) => (speaksOfDisclosure(sentence) ? all(courts(kinds)) : []),
    isCertain: () => true,
  },
  {
    pattern: /零(?:行政)?(复议|诉讼)(?!纠|败)/g,
    meant: ([, kind = ''], sentence) => (speaksOfDisclosure(sentence) ? all(courts(kind)) : []),
    isCertain: () => false,
  },
  {
    pattern:
      /无一(?:件|例|起)?(?:被)?(?:纠正|纠错|败诉)|零(?:纠错|败诉|纠正)|(?:没有|无|未)(?:一[件例起]|任何)?(?:发生|出现|有)?(?:被(?:复议机关|人民法院|法院)?(?:纠正|纠错)|纠正结果)(?:的)?(?:情形|情况|案件)?(?=[，。；）]|$)/g,
    meant: ({ index = 0 }, sentence) => {
      const before = sentence.plain.slice(passageStart(sentence.plain, index), index);
      // 其中5件未被纠正: of these only.
      if (/\d/.test(clauseBefore(sentence.plain, index))) return [];
      return speaksOfDisclosure(sentence) && /复议|诉讼/.test(before) ? [corrected(before)] : [];
    },
    isCertain: () => true,
  },
  {
    // 复议7件，诉讼4件，均获维持: none of them ended in another way.
    pattern:
      /(?:均|全部)(?:已)?(?:获|被|予以|为|判决|裁定|决定|结果为?)?维持(?:原?(?:具体)?(?:行政行为|答复|决定|判决|处理))?(?=[，。；）]|$)/g,
    meant: ({ index = 0 }, sentence) => {
      const passage = sentence.plain.slice(passageStart(sentence.plain, index), index);
      const clause = clauseBefore(sentence.plain, index);
      const isOfAll = !SOME_CASES.test(passage) && (!/\d/.test(clause) || ALL_CASES.test(clause));
      if (!isOfAll || !speaksOfDisclosure(sentence) || !/复议|诉讼/.test(passage)) return [];
      return [{ ...corrected(passage), intent: 'corrected+otherResult' }];
    },
    isCertain: () => true,
  },
  {
    // 7件已全部审结: none of them is pending.
    pattern: /(?:均|全部)已?(?:全部)?审结(?=[，。；）]|$)/g,
    meant: ({ index = 0 }, sentence) => {
      const passage = sentence.plain.slice(passageStart(sentence.plain, index), index);
      if (!speaksOfDisclosure(sentence) || /其中|其余|剩余/.test(clauseBefore(sentence.plain, index))) return [];
      return /复议|诉讼/.test(passage) ? inBlock('pending', 'proceedings', passage) : [];
    },
    isCertain: () => true,
  },
];

/** The same where many words may stand between; to be tried after what denies a row by its name. */
export const NO_CASES: readonly Negation[] = [
  {
    // 没有被纠错的复议和败诉的诉讼案件 denies an outcome, not the cases.
    pattern: new RegExp(
      `${NOT}(?:发生|出现|产生|有|因|被)?[^，。；：\\d经无未没]{0,34}?(?:复议|诉讼|败诉)[^，。；：\\d]{0,24}`,
      'g',
    ),
    meant: ([whole = ''], sentence) => (LOST.test(whole) && speaksOfDisclosure(sentence) ? [corrected(whole)] : []),
    isCertain: ([whole = '']) => !/撤|超|逾|维持|责令|重新|违法|不服|委员|机关|法院/.test(whole),
  },
  {
    pattern: new RegExp(
      `(${NOT})(?:发生|出现|产生|引发|引起|收到|存在|涉及|因|有|被)?([^，。；：\\d经无未没]{0,34}?)((?:行政)?(?:复议|诉讼)(?:(?:案件?)?(?:、|和|及|或者|或|与|以及|，)?(?:被)?(?:提[起前])?(?:行政)?(?:诉讼|复议))?)([^，。；\\d]{0,12})`,
      'g',
    ),
    meant: ({ 0: whole, 3: kinds = '', 4: rest = '', index = 0, input = '' }, sentence) => {
      const clause = input.slice(index).split(/[，。；]/, 1)[0] as string;
      if (!speaksOfDisclosure(sentence) || LOST.test(whole) || COSTS.test(clause)) return [];
      if (/^后(?:再|又)?(?:起诉|提起|诉讼)/.test(rest)) return all('litigationAfterReconsideration');
      // 无行政复议，行政诉讼3件: what is counted is not denied.
      const isCounted = COUNTED.test(rest + input.slice(index + whole.length));
      return all(courts(isCounted ? (kinds.split('，', 1)[0] as string) : kinds));
    },
    isCertain: ([, , which = '', , rest = ''], agency) =>
      isExplained(which.replace(ANYBODY, '').replace(COMPLAINTS, ''), 'reconsideration', agency) &&
      // 未新增: one that was carried over may be in the table.
      !/新|纠|败|撤|超|逾|维持|责令|重新|违法/.test(which) &&
      !/纠|败|撤|超|逾|维持|不服|委员|机关|法/.test(rest),
  },
];

function corrected(words: string): Meant {
  const isReconsideration = words.replace(LAWSUITS, '').includes('复议');
  const isLitigation = /诉讼|起诉/.test(words) || (words.includes('败诉') && !isReconsideration);
  const lawsuits = blockIn(words) ?? 'litigation';
  const block = isLitigation ? (isReconsideration ? 'disputes' : lawsuits) : 'reconsideration';
  return { intent: 'corrected', applicants: [], block };
}

/** Names of lawsuits that say where they come from. */
const LAWSUITS = /复议(?:后|之后)(?:再|又|仍不服)?[^，。；\d]{0,10}?(?:起诉|提起)|[未不]经(?:行政)?复议/g;

function courts(kinds: string): string {
  const both = kinds.includes('复议') && kinds.includes('诉讼');
  return both ? 'disputes' : kinds.includes('复议') ? 'reconsideration' : 'litigation';
}
