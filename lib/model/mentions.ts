/**
 * What the text says about itself: its parts, its dates, the documents that it cites, and who speaks. `P` is a place in the
 * text, the words and the sentence around them.
 */
export interface Mentions<P> {
  readonly layout: Layout<P>;
  /** Years in lines that are titles of the report. */
  readonly titles: readonly TitleYear<P>[];
  /** True where a title on the page says the report's year and no other title says another. */
  readonly isYearCertain: boolean;
  readonly periods: readonly Period<P>[];
  readonly years: readonly YearMention<P>[];
  readonly citations: readonly Citation<P>[];
  readonly kind: BodyKind;
  readonly bodies: readonly BodyMention<P>[];
}

/** The six parts of the form of 2019 and 2021, in its order. */
export const FORM_PARTS = ['overview', 'proactive', 'requests', 'proceedings', 'problems', 'other'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/** Their titles as the form prints them. */
export const PART_TITLES: Readonly<Record<FormPart, string>> = {
  overview: '一、总体情况',
  proactive: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  proceedings: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
};

/** The title of a part of the form, and how much stands under it. */
export interface PartTitle<P> {
  readonly part: FormPart;
  /** 0 where none is printed. */
  readonly ordinal: number;
  readonly passage: P;
  /** `none`: nothing at all; `nil`: no more than 无; `short`: a few characters. */
  readonly text: 'none' | 'nil' | 'short' | 'full';
}

export interface Layout<P> {
  /** The first title of each part, in the order of the text. */
  readonly parts: readonly PartTitle<P>[];
  /** Parts that surely have no title on the page; none where the page need not be the whole report. */
  readonly missing: readonly FormPart[];
  /** Titles whose ordinal does not follow the one before. */
  readonly misnumbered: readonly { readonly passage: P; readonly ordinal: number; readonly before: number }[];
  /**
   * Parts whose title stands there without a table: neither was one read nor are there labels of one. Parts whose title is gone
   * as well, where those before and after them are there.
   */
  readonly withoutTable: readonly FormPart[];
  /** Links to documents, or pictures large enough for a table, that may be a part of the report. */
  readonly hasDocuments: boolean;
  readonly hasPictures: boolean;
}

export interface TitleYear<P> {
  readonly year: number;
  readonly passage: P;
  /** The body that it names; null where it names none. */
  readonly agency: string | null;
}

/** A day as printed: 2020年12月31日, 12月31日, 2020年12月. */
export interface PrintedDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** From when to when the figures were counted. */
export interface Period<P> {
  readonly from: PrintedDay;
  readonly to: PrintedDay;
  /** True where the sentence calls it so (统计期限, 所列数据), false for the days of a whole year without such a word. */
  readonly isStated: boolean;
  readonly passage: P;
}

/**
 * A year of which the report's figures, events or plans are:
 * `as-of`: 截至2020年12月31日, with a figure; `opening`: the first words of the overview; `figures`: a sentence about this
 * report's figures that begins with it; `named`: 现公布《…2020年…年度报告》, the name of the report itself; `plan`: what is to be
 * done in it.
 */
export interface YearMention<P> {
  readonly year: number;
  readonly use: 'as-of' | 'opening' | 'figures' | 'named' | 'plan';
  readonly passage: P;
}

/** A document named as the basis of the report, by its number. */
export interface Citation<P> {
  /** `form`: the document that prescribes the form; `regulation`: 政府信息公开条例. */
  readonly of: 'form' | 'regulation';
  /** 〔2019〕60号, 第711号. */
  readonly number: string;
  readonly passage: P;
}

/** Which date the law sets for a body (条例, article 49); townships have none there. */
export type BodyKind = 'government' | 'department' | 'township' | 'unknown';

/**
 * A place where the reporting body names itself: as the author (本报告由…编制), in the name of this report, as the one that
 * requests were sent to, as the one whose work is told, under the report, or as 我局, 我镇.
 */
export interface BodyMention<P> {
  readonly as: 'author' | 'title' | 'recipient' | 'subject' | 'signature' | 'self';
  readonly name: string;
  /** True where it is surely another body. */
  readonly isOther: boolean;
  readonly passage: P;
}
