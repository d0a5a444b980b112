import type { Scope, SectionId, Sentence } from '../../model/narrative.ts';
import type { Identity } from '../../model/report.ts';
import { isShortFor, kindOf } from '../sentence/body-names.ts';
import { CHANGED_TO } from '../sentence/changes.ts';
import { lastClause } from '../sentence/clause.ts';
import { matchesOf } from '../sentence/matches.ts';
import type { Topic } from '../wordings/wording.ts';

/** What a stretch of text is about, as its words say. */
export type Subject = Topic | 'other';

const SUBJECT =
  /(申请公开|依申请公开|信息公开申请|信息公开(?:办件|事项|件)|公开申请|公开信息申请|依申请|新收|(?<!复议|许可|听证|诉讼|撤回|撤销|被)申请)|(行政争议|争议案件|复议|诉讼|应诉|被诉|起诉)|(规范性文件)|(规章)|(行政许可|行政处罚|行政强制)|((?<!属于?已?)主动公开(?!范围)|留言|信箱|热线|12345|信访件|工单|提案|人大代表|舆情|咨询|投诉(?!类)|培训|(?<!同步|全部|均已?|都|配套)解读|发布)/g;
const SUBJECTS: readonly Subject[] = [
  'requests',
  'proceedings',
  'normativeDocuments',
  'regulations',
  'decisions',
  'other',
];

/** What the last telling words of a text are about; null where it has none. */
export function subjectOf(text: string): Subject | null {
  let found: Subject | null = null;
  for (const match of matchesOf(text, SUBJECT)) {
    const group = match.slice(1).findIndex((part) => part !== undefined);
    found = SUBJECTS[group] ?? found;
  }
  return found;
}

/** What a section is about where nothing nearer says it. */
export function subjectOfSection(section: SectionId): Subject | null {
  return section === 'requests' || section === 'proceedings' ? section : null;
}

/** True where reviews and lawsuits that a sentence names are about disclosure. */
export function speaksOfDisclosure({ plain, heading, section }: Sentence): boolean {
  return (
    section === 'proceedings' ||
    /信息公开|政府信息|依申请公开|公开工作|公开(?:的)?行政(?:复议|诉讼)/.test(`${heading}。${plain}`)
  );
}

const WIDER =
  /全市|全区|全县|全省|全旗|全州|全盟|全国|全镇|全乡|全街|全苏木|全系统|各级|各部门|各单位|各乡镇|各镇|各街道|各区县|各县|各区|各地|各科室|辖区|所属|下属|下级|所辖|基层(?!信息|政务|治理|一线)|市直|区直|县直|省直|各市|分局|乡镇\(街道\)/g;
const OWN =
  /全局|全委|全厅|我[局办委厅镇乡院署部处站会所]|本[局办委厅镇乡院机关单位部署]|(?<![\u4e00-\u9fff])本级|我单位|我街道|我机关/g;
/** 区本级新收3件, 其中局机关收到2件: they may be all that the tables count, or a part of it. */
const MAYBE_PART =
  /(?:[省市区县州盟旗乡镇局厅委办院府]本级|[局厅委办院署]机关)　*(?:[共新已]|全年|累计|本年度|年度|共计|总计)*(?:收到|收件|新收|受理|接收|办理|答复|办结|接到)/g;

/** True where a text tells of a part of the body beside the whole. */
export function namesPart(text: string): boolean {
  return matchesOf(text.replace(BRACKETED, '　'), MAYBE_PART).length > 0;
}

const BODY_END = '(?:委员会|办公室|办公厅|管委会|街道办事处|街道|人民政府|政府|支队|分局|中心|局|委|办|厅|镇|乡)';
const RECEIVES =
  '(?:自身|本级|机关)?　*(?:共|全年|累计|新|本年度|年度|已|共计|总计|合计){0,3}(?:收到|收件|新收|受理|接收|办理|答复|办结|接到)';
/** A body that is said to receive or answer; its name is looked for only where its end and such a word stand together. */
const NAMED = new RegExp(`([\\u4e00-\\u9fff]{2,14}?${BODY_END})${RECEIVES}`, 'g');
const NAMED_END = new RegExp(BODY_END + RECEIVES);
/** 收到9件，其中局机关收到7件；办结9件: whose the parts are says nothing about what is told after them. */
const PARTS = /(?:其中|[，（]含)[^；。]{0,300}[；。]/g;
const BRACKETED = /（[^（）]*）/g;
const TOWNSHIP = /^全[镇乡街苏]/;

/**
 * Whose numbers a text speaks of, as its last telling words say; null where it has none. `region`: what all of its region is
 * to a government, which cannot be told from words alone.
 */
export function scopeOf(text: string, agency: string | null, region: Scope = 'unclear'): Scope | null {
  let scope: Scope | null = null;
  let at = -1;
  const take = (index: number, found: Scope): void => {
    if (index >= at) [scope, at] = [found, index];
  };
  text = text.replace(PARTS, (words) => '，'.repeat(words.length));
  // Which rank a number has in the city says nothing about whose it is.
  if (text.includes('）')) text = text.replace(BRACKETED, (words) => '　'.repeat(words.length));
  for (const match of matchesOf(text, WIDER)) take(match.index, widerScope(match[0], agency, region));
  for (const match of matchesOf(text, OWN)) take(match.index, 'own');
  for (const match of matchesOf(text, MAYBE_PART)) take(match.index, 'unclear');
  for (const match of NAMED_END.test(text) ? matchesOf(text, NAMED) : []) {
    const name = (match[1] ?? '').replace(/^.*(?:年|度|，|由|向|经|对|，)/, '');
    // 市（州）气象局收到9件: what stands in brackets is a part of the name.
    if (text[match.index - 1] === '　') take(match.index, 'unclear');
    else if (name.length < 2 || /^[我本]/.test(name)) take(match.index, 'own');
    else take(match.index, agency === null ? 'unclear' : isNameOf(name, agency) ? 'own' : 'other');
  }
  return scope;
}

/** What is all of a region to a department may be a government's own; a township has nobody below it. */
function widerScope(words: string, agency: string | null, region: Scope): Scope {
  if (agency === null) return 'other';
  if (words === '分局' && agency.endsWith(words)) return 'own';
  const kind = kindOf(agency);
  if ((kind === 'township' || agency.endsWith('街')) && TOWNSHIP.test(words)) return 'own';
  return kind === 'government' ? region : 'other';
}

/** 市政府及市政府办公室 for 清河市人民政府办公室; a longer form of the name has its characters in their order, too. */
function isNameOf(name: string, agency: string): boolean {
  const isOne = (one: string): boolean =>
    isShortFor(one, agency) || (one.endsWith(agency.slice(-2)) && isShortFor(agency, one));
  return isOne(name) || name.split(/以?及|和|、|与|代表/).every(isOne);
}

/** Years of requests that are carried over say nothing about the numbers after them. */
const CARRIED =
  /因\d{4}年度?[^，。；\d]{0,20}(?:申请|公开)[^，。；\d]{0,4}引发|(?:\d{4}年|上一?个?年|去年|往年|以前年)度?[^，。；\d]{0,12}(?:结转|转结|接转|结存|留存|转入|转来|遗留|留下|转过来|未办结|未办完|没有?办[完结]|跨年|继续办理)|(?:结转|接转|承接|顺延|延续|转)[^，。；\d]{0,3}(?:\d{4}年|上一?个?年|下一?个?年)/g;
/** 较2022年下降19.44%，…: what follows is of this year again. */
const COMPARED =
  /(?:[较比](?:\d{4}年|去年|上一?年|同期)|[同与和跟](?:\d{4}年|去年|上一?年|同期)(?:度|同期)?相?比)[^，。；：]{0,60}[，；：]/g;
/** 复议2件，上年为5件；诉讼1件: an aside on the year before. */
const ASIDE =
  /[，（](?:上一?年|去年)度?(?:同期)?(?:为|是|有|发生|收到)?\d{1,9}[件条宗起份次项例][，；）]|（\d{4}年(?:为|是|有)?\d{1,9}[件条宗起份次项例]）/g;
/** 上一年项目7项: the year before is what the number is about. */
const ITEMS_BEFORE = /上一?年度?(?:公布)?的?(?:项目|事项)?(?:数量?)?(?:为|是)?\d{1,9}项/g;
/** 由上年的5件降至3件: the second number is this year's. */
const FROM_TO = new RegExp(
  `[由从](?:\\d{4}年|去年|上一?年|同期)度?的?\\d{1,9}[件条项宗起份次例个部][^，。；\\d]{0,3}${CHANGED_TO}`,
  'g',
);
const GREW = /[增减降升长落多少高]/;
const YEAR = /(\d{4})年|(去年|上年|上一年|同期|往年)|(今年|本年|当年)/g;

/** The year that a text speaks of, as far as its words say. */
export interface SpokenYear {
  /** Null where it names none, where that is the report's own, and where 上年 is said in a report of no known year. */
  readonly year: number | null;
  /** True where it is not the report's own; null where that cannot be told, as the report's year is not known. */
  readonly isOther: boolean | null;
}

/** Where no year is named. */
export const OWN_YEAR: SpokenYear = { year: null, isOther: false };

/** The year that a text speaks of last: the report's own where it names none. */
export function yearOf(text: string, { year }: Identity): SpokenYear {
  let found = OWN_YEAR;
  for (const [, digits, before] of matchesOf(
    text
      .replace(CARRIED, '')
      .replace(ITEMS_BEFORE, '')
      .replace(FROM_TO, '')
      .replace(ASIDE, '，')
      .replace(COMPARED, (words) => (/^[同与和跟]/.test(words) || GREW.test(words) ? '，' : words)),
    YEAR,
  )) {
    if (before !== undefined) found = { year: year === null ? null : year - 1, isOther: true };
    else if (digits === undefined || Number(digits) === year) found = OWN_YEAR;
    else found = { year: Number(digits), isOther: year === null ? null : true };
  }
  return found;
}

/** Plans, totals of many years, parts of a year: such numbers are of no row of the form. */
const NOT_OF_THE_YEAR =
  /(?<!今年|本年|年初|本年度|\d年|\d年度)以来|历年|历史累计|近[两二三四五几\d]年|[两三四五]年来|上半年|下半年|[一二三四1-4]季度|计划|拟于|力争|目标任务|\d月份|年均|平均|每年|每月/;
const SPAN = '(?:至|到|—|-|－|–|~|～){1,2}';
/** From the first to the last day: the year that a report is on. */
const WHOLE_YEAR = new RegExp(`1月(?:1日)?起?${SPAN}(?:\\d{4}年)?12月(?:31日)?`, 'g');
/** 2019年至2023年, 2021年、2022年, 1月至6月. */
const OTHER_SPAN = new RegExp(
  `\\d{4}(?:年度?)?(?:${SPAN}|、|和|及|与)\\d{4}年|\\d{1,2}月(?:\\d{1,2}日)?${SPAN}(?:\\d{4}年)?\\d{1,2}月`,
);

/** 2023年1月收到6件，2月收到3件. */
const MONTH = /\d月(?![\d底末])/;
const YEAR_TO_DATE = /截[至止]|全年|年度/;

/** False where the last words of a text speak of more than the report's year, or of less. */
export function isOfTheYear(text: string): boolean {
  const plain = text.replace(WHOLE_YEAR, '');
  // 上半年3件，下半年4件，全年共7件: the whole year again.
  const near = lastClause(plain);
  const spoken = near.includes('全年') ? near : plain;
  return !isOfMonth(plain) && !NOT_OF_THE_YEAR.test(spoken) && !OTHER_SPAN.test(spoken);
}

/** True where the last clause of a text, or the one before it, names a month. */
function isOfMonth(text: string): boolean {
  const from = Math.max(
    text.lastIndexOf('。'),
    text.lastIndexOf('；'),
    text.lastIndexOf('，', text.lastIndexOf('，') - 1),
  );
  const near = text.slice(from + 1);
  return MONTH.test(near) && !YEAR_TO_DATE.test(near);
}
