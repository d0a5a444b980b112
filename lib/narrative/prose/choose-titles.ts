import { TITLE_STYLES, type TitleCandidate, type TitleStyle } from './section-title.ts';

/** A paragraph and the title that it may be. */
export interface TitledPiece {
  readonly plain: string;
  readonly title: TitleCandidate | null;
}

/** Titles that are not numbered with 一、 must be at least so many different ones. */
const LEAST = 3;
/** No report has so many; what comes after them is text. */
const MOST = 400;
/** The labels of a table have no commas; the text under a title has some, under its first headings at the latest. */
const CLAUSE = /[。，；]/;
const LOOK_AHEAD = 4;

/**
 * Takes the paragraphs of a page, gives the numbers of those that are titles: the candidates numbered in the way that
 * names the most parts, and the titles of the form for parts that these do not name.
 */
export function chooseTitles(pieces: readonly TitledPiece[]): ReadonlySet<number> {
  const candidates = pieces
    .flatMap(({ title }, index) =>
      title && !(title.isLabel && isRowOfTable(pieces, index)) ? [{ ...title, index }] : [],
    )
    .slice(0, MOST);
  const top = topStyle(candidates);
  const chosen = candidates.filter(({ style, id }) => {
    if (style === top) return true;
    // The heading above numbered ones: 一、总体情况 with （一）主动公开情况 under it.
    return (top === 'sub' || top === 'digit') && (style === 'main' || style === 'part') && id !== 'unknown';
  });
  const named = new Set(chosen.map(({ id }) => id));
  const unnumbered = candidates.filter(({ style, isOfForm, id }) => style === 'bare' && isOfForm && !named.has(id));
  const all = top === 'bare' ? chosen : [...chosen, ...unnumbered].toSorted((a, b) => a.index - b.index);
  return new Set(withoutContents(all).map(({ index }) => index));
}

function topStyle(candidates: readonly TitleCandidate[]): TitleStyle {
  let top: TitleStyle = 'main';
  let most = 0;
  for (const style of TITLE_STYLES) {
    const ids = candidates.filter((each) => each.style === style && each.id !== 'unknown').map(({ id }) => id);
    const count = new Set(ids).size;
    const least = style === 'main' ? 1 : LEAST;
    if (count > most && count >= least) {
      most = count;
      top = style;
    }
  }
  return top;
}

/** A label of the 统计表 has other labels and figures below it, a title has text or, with a table between, the next title. */
function isRowOfTable(pieces: readonly TitledPiece[], index: number): boolean {
  return !pieces.slice(index + 1, index + LOOK_AHEAD).some(({ plain, title }) => {
    return CLAUSE.test(plain) || (title?.style === 'main' && !title.isLabel && title.id !== 'unknown');
  });
}

/** A list of contents names titles that come again; nothing stands between its lines. */
function withoutContents<T extends TitleCandidate & { readonly index: number }>(titles: readonly T[]): readonly T[] {
  return titles.filter(({ id, ordinal, title, index }, position) => {
    const isInList = titles[position + 1]?.index === index + 1 || titles[position - 1]?.index === index - 1;
    const comesAgain = titles.slice(position + 1).some((other) => {
      return other.id === id && other.ordinal === ordinal && other.title === title;
    });
    return !(isInList && comesAgain);
  });
}
