import type { Passage } from '../../model/finding.ts';
import type { TitleYear, YearMention } from '../../model/mentions.ts';
import { placeIn, type Sentence } from '../../model/narrative.ts';
import { agencyOf, readYear } from '../../parse/identity/read-title.ts';
import { REPORT_TITLE } from '../../templates/detection.ts';
import type { Paragraph } from '../prose/prose.ts';

const LONGEST_TITLE = 60;
/** Whatever is longer is no paragraph of a report. */
const LONGEST_PARAGRAPH = 3000;
/** Where the reader is on the site. */
const BREADCRUMB = /位置|首页|[>»›]|->/;
/** Number of a document: its year is that of its making. */
const NUMBERED = /[〕］\]]|\d号/;

/** Finds the lines above the report that are its title, also one that is cut in two, and the years in them. */
export function readTitleYears(sentences: readonly Sentence[], paragraphs: readonly Paragraph[]): TitleYear<Passage>[] {
  const head = sentences.filter(({ section, plain, from }) => section === 'head' && from === 0 && isLine(plain));
  return head.flatMap((sentence) => {
    const { plain, paragraph } = sentence;
    if (paragraphs[paragraph]?.plain !== plain) return [];
    const next = paragraphs[paragraph + 1];
    const below = next?.section === 'head' && isLine(next.plain) ? next.plain : '';
    const title = [plain, plain + below].find((text) => text.length <= LONGEST_TITLE && REPORT_TITLE.test(text));
    const year = title === undefined ? null : readYear(title);
    const own = readYear(plain);
    if (title === undefined || year === null || own !== year) return [];
    return [{ year, agency: agencyOf(title), passage: whole(sentence) }];
  });
}

function isLine(plain: string): boolean {
  return plain.length <= LONGEST_TITLE && !/[。；，《]/.test(plain) && !BREADCRUMB.test(plain) && !NUMBERED.test(plain);
}

function whole(sentence: Sentence): Passage {
  return { sentence, place: placeIn(sentence, 0, sentence.plain.length) };
}

/** Sections in which the figures are this report's own; those of lawsuits may be of earlier years. */
const OWN_FIGURES = new Set(['overview', 'proactive', 'requests']);
const AS_OF = /(?:截至|截止)(?:到|至)?(20\d{2})年(?:12月(?:31日|底|末)?(?!\d)|年?[底末])/;
const COUNTED_ON = /(?:核定|统计|截止)(?:时间|日期)点?(?:为|是|：)(20\d{2})年12月31日/;
const FIGURE = /(?:公开|发布|信息|受理|收到|办理|答复|发文)[^。；]{0,40}?\d+[^。；，\d%年月]{0,3}[件条篇次份个项]/;
/** What is said of that day is said of the body itself, or of what it made public. */
const OWN = /^，?(?:[^。；]{0,16}公开|我[局委办厅镇乡县市区省]|本(?:机关|单位|局|办|镇|乡|级)|全[局办镇乡])/;
/** Other years are spoken of rightly where years are compared, and where something goes on over several. */
const COMPARES =
  /比|较|同期|上一?年|去年|次年|跨年|延期|增长|下降|增加|减少|结转|历年|以来|成立|组建|改革|合并|建[立成]/;
const OF_NOW = /本年|今年|新增|历年|以来/;
/** What is meant to be done has the year in which it is meant to be. */
const AHEAD = /将|力争|争取|计划|拟|打算|目标|预计/;
const FIGURES =
  /^(?:[一二三四五六七八九十]是|（[一二三四五六七八九十]）)?(20\d{2})年度?，?[^。；《\d]{0,24}(?:公开|发布|收到|受理)[^。；《\d]{0,16}\d+[件条篇]/;
/** 宣传到位，2025年累计发布信息12条: what was done in a year, wherever that is said. */
const DONE_IN =
  /(?<=[，；：])(20\d{2})年度?，?(?:我[局委办厅镇乡县市区省州街])?(?:全年)?(?:累计|共|共计|总计|合计)(?:主动)?(?:公开|发布|收到|受理)[^。；，《\d]{0,16}\d+[件条篇]/;
const OPENING =
  /^(20\d{2})年度?(?:，|(?=我[局委办厅镇乡县市区省州街]|本(?:机关|单位|级|局|办|镇|乡|街)|全[市县区镇乡街局办]))/;
/** Events that have a year of their own. */
const EVENT = /修订|施行|实施|颁布|印发|成立|挂牌|组建|改革|换届|评为|评选|荣获|获得|启动|通过|以来|起，/;
const PLAN =
  /^(?:[一二三四五六七八九十]是|下一步|今后|（[一二三四五六七八九十]）|\d[.、])?，?(20\d{2})年度?，?(?:我[局委办厅镇乡县市区省州街]|我们|我单位|我机关|本机关|本单位|全[市县区镇乡])?(?:将(?:继续|进一步|重点|着力|着重|从|认真|不断|切实|严格|加大|坚持)|要(?:继续|进一步)|工作(?:打算|计划|思路|重点|安排)(?=[。：]|$))/;
/** Before the overview itself stands what the report is based on. */
const OPENINGS = 3;
/** The report as the text announces it: 现公布《清河市水务局2022年政府信息公开工作年度报告》. */
const NAMED =
  /(?:公布|发布|编[制写撰]|撰写|形成)(?:了|完成|并[公发]布)?[^。；，\d]{0,40}(20\d{2})年度?[^。；，《》\d]{0,30}(?:报告|年报)》?(?=[，。（]|如下|予以|并|$)/;
/** Said of this one: other reports are spoken of with these words. */
const ANOTHER_REPORT = /上一?年|去年|前年|历年|曾|已[于在经]|问题|整改|落实|解读|审计|工作要点|转载/;
/** Characters of the next sentence that may say what the first is about. */
const REACH = 40;

/** Finds the years that the text gives its own figures, itself and its plans; `year` is the report's. */
export function readYears(
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  year: number,
): YearMention<Passage>[] {
  const texts = new Texts(paragraphs, year);
  const openings = paragraphs
    .flatMap(({ section, plain }, index) => (section === 'overview' && /[。；]/.test(plain) ? [index] : []))
    .slice(0, OPENINGS);
  return sentences.flatMap((sentence) => {
    const { plain, section, paragraph, from } = sentence;
    if (!plain.includes('年')) return [];
    const counted = COUNTED_ON.exec(plain);
    if (counted) return mention(sentence, 'as-of', counted);
    if (section === 'head') return mention(sentence, 'named', nameOfReport(plain, year));
    if (section === 'problems') return mention(sentence, 'plan', PLAN.exec(plain));
    if (!OWN_FIGURES.has(section)) return [];
    const asOf = AS_OF.exec(plain);
    if (asOf && texts.isOfFigures(sentence, asOf)) return mention(sentence, 'as-of', asOf);
    const isOfOneYear = !COMPARES.test(plain) && !AHEAD.test(plain);
    const figures = isOfOneYear && !OF_NOW.test(plain) ? FIGURES.exec(plain) : null;
    if (figures && texts.isAlone(paragraph, Number(figures[1]))) return mention(sentence, 'figures', figures);
    // Earlier years are told of beside this one, a later one had not come.
    const later = isOfOneYear ? DONE_IN.exec(plain) : null;
    if (later && Number(later[1]) > year) return mention(sentence, 'figures', later);
    const first = openings.includes(paragraph) && from === 0 && !AHEAD.test(plain) ? OPENING.exec(plain) : null;
    const isFirst = first !== null && texts.isAlone(paragraph, Number(first[1]), EVENT.test(plain));
    return isFirst ? mention(sentence, 'opening', first) : [];
  });
}

/** The year by which the report is announced above its first part; what names two years may speak of two reports. */
function nameOfReport(plain: string, year: number): RegExpExecArray | null {
  const match = NAMED.exec(plain);
  if (!match || !/[，。]/.test(plain) || ANOTHER_REPORT.test(plain)) return null;
  if (!/信息公开|本?年度报告|年报/.test(match[0])) return null;
  return plain.includes(`${year}年`) && Number(match[1]) !== year ? null : match;
}

function mention(
  sentence: Sentence,
  use: YearMention<Passage>['use'],
  match: RegExpExecArray | null,
): YearMention<Passage>[] {
  const printed = match?.[1];
  if (!match || printed === undefined) return [];
  const start = match.index + (use === 'as-of' ? 0 : match[0].indexOf(printed));
  const end = use === 'as-of' ? start + match[0].length : start + `${printed}年`.length;
  return [{ year: Number(printed), use, passage: { sentence, place: placeIn(sentence, start, end) } }];
}

/** What stands around a year. */
class Texts {
  readonly #paragraphs: readonly Paragraph[];
  readonly #year: number;

  constructor(paragraphs: readonly Paragraph[], year: number) {
    this.#paragraphs = paragraphs;
    this.#year = year;
  }

  /** True where neither the paragraph nor those beside it go through other years, the report's own among them. */
  isAlone(paragraph: number, stated: number, isOfEvent = false): boolean {
    if (stated === this.#year || isOfEvent) return stated === this.#year;
    const own = this.#paragraphs[paragraph]?.plain.replace(/《[^》]{0,80}》/g, '') ?? '';
    if (own.length > LONGEST_PARAGRAPH) return false;
    const others = [...own.matchAll(/(20\d{2})年/g)].some(([, year]) => Number(year) !== stated);
    const { section } = this.#paragraphs[paragraph] ?? {};
    const beside = [this.#paragraphs[paragraph - 1], this.#paragraphs[paragraph + 1]];
    return (
      !others && !beside.some((next) => next?.section === section && /^[^，。]{0,6}20\d{2}年/.test(next?.plain ?? ''))
    );
  }

  /** True where a date is that of figures which are not said to be of other years. */
  isOfFigures({ plain, paragraph, from }: Sentence, { 0: words, 1: stated, index }: RegExpExecArray): boolean {
    const after = plain.slice(index + words.length);
    if (!(FIGURE.test(after) || OWN.test(after)) || /比|较|同期/.test(plain.slice(0, index))) return false;
    if (Number(stated) === this.#year) return true;
    const next = from + plain.length;
    const following = after + (this.#paragraphs[paragraph]?.plain.slice(next, next + REACH) ?? '');
    return !OF_NOW.test(following) && !following.includes(`${this.#year}年`);
  }
}
