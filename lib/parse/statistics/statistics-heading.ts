import type { GridCell, GridRow } from '../../model/grid.ts';
import { isWordy, normalizeLabel } from '../labels/normalize-label.ts';

/** Names of the one column that counts. */
const COUNTED =
  /^(?:(?:本年度?|当年|今年|年度)(?:统计|发生|累计)?(?:数[量据值]?)?|(?:统计|发生)数[量据值]?|数[量据值]|[合总]计)$/;
/** Columns that bodies add to compare with: they are not what the report states. */
const COMPARED = /[上前]一?年|去年|往年|同期|同比|增[减长幅]|增加|减少|历年|累计|占比/;
const YEAR = /^(20\d{2})年?度?(?:统计)?(?:数[量据值]?)?$/;
const INDICATOR = /统计指标|指标名称|^指标$/;
const BESIDES = /^(?:计量)?单位$|^序号$|^编号$|代码|备注|说明/;

/** The column of figures below a heading, and what its other columns say of it. */
export interface FigureColumn {
  readonly from: number;
  readonly to: number;
  /** How many cells after that of the labels it is; grids without columns have nothing else to go by. */
  readonly after: number;
  /** How many cells the heading has after that of the labels. */
  readonly cells: number;
  /** True where no other column can hold figures: wherever a row has its only figure, it belongs here. */
  readonly isOnly: boolean;
}

/** Columns from label to figure; a form printed in two halves side by side has two of them. */
export interface Half {
  readonly from: number;
  readonly to: number;
  /** `unclear` where the heading names several columns of figures and nothing says which of them counts. */
  readonly figures: FigureColumn | 'unclear';
}

/** The heading of the form and how many rows it takes up. */
export interface StatisticsHeading {
  readonly halves: readonly Half[];
  readonly rows: number;
}

/** Takes a row and the one below it, gives the heading of the form that they are; null where the first is none. */
export function headingOf(row: GridRow, below: GridRow | undefined): StatisticsHeading | null {
  const { own } = row;
  const indicators = own.filter(isIndicator).filter((cell, index, all) => {
    // Conversions repeat a label in every column that it covered: a half has columns of figures too.
    const next = all[index + 1]?.column ?? Infinity;
    return index === all.length - 1 || figuresAmong(own, cell.column, next).length > 0;
  });
  if (indicators.length === 0) return null;
  const parts = below && isSecondRow(row, below) ? below.own.filter((cell) => isWordy(cell.text)) : [];
  const halves = indicators.map((indicator, index): Half => {
    const [from, to] = [index === 0 ? 0 : indicator.column, indicators[index + 1]?.column ?? Infinity];
    return { from, to, figures: figuresOf(own, indicator, to, parts) };
  });
  return { halves, rows: parts.length > 0 ? 2 : 1 };
}

function isIndicator(cell: GridCell): boolean {
  return INDICATOR.test(normalizeLabel(cell.text));
}

function figuresAmong(cells: readonly GridCell[], from: number, to: number): GridCell[] {
  return cells.filter((cell) => {
    const label = normalizeLabel(cell.text);
    const isInside = cell.column >= from && cell.column < to;
    return isInside && isWordy(cell.text) && !INDICATOR.test(label) && !BESIDES.test(label);
  });
}

/** True where the names of single columns stand below a name for several of them. */
function isSecondRow(row: GridRow, below: GridRow): boolean {
  const wide = figuresAmong(row.own, 0, Infinity).filter(({ width }) => width > 1);
  const words = below.own.filter((cell) => isWordy(cell.text));
  return words.length > 0 && words.every((cell) => wide.some((name) => covers(name, cell)));
}

function covers(name: GridCell, cell: GridCell): boolean {
  return name.column <= cell.column && cell.column < name.column + name.width;
}

function figuresOf(
  own: readonly GridCell[],
  indicator: GridCell,
  to: number,
  parts: readonly GridCell[],
): FigureColumn | 'unclear' {
  const names = figuresAmong(own, indicator.column, to);
  const named = oneOf(names);
  const below = named ? parts.filter((cell) => covers(named, cell)) : [];
  const only = below.length > 0 ? oneOf(below) : named;
  if (!only) return 'unclear';
  const others = own.filter(({ column }) => column > indicator.column && column < to);
  return {
    from: only.column,
    to: only.column + only.width,
    after: others.findIndex(({ column }) => column >= only.column) + 1,
    cells: others.length,
    isOnly: names.length === 1 && below.length <= 1,
  };
}

/** The column that counts: the one that is named so, the only one that is not there for comparison, or the last year. */
function oneOf(columns: readonly GridCell[]): GridCell | null {
  const label = (cell: GridCell): string => normalizeLabel(cell.text);
  const named = columns.filter((cell) => COUNTED.test(label(cell)));
  const kept = columns.filter((cell) => COUNTED.test(label(cell)) || !COMPARED.test(label(cell)));
  if (named.length === 1) return named[0] ?? null;
  if (kept.length === 1) return kept[0] ?? null;
  const years = kept.map((cell) => Number(YEAR.exec(label(cell))?.[1] ?? NaN));
  const last = Math.max(...years);
  // One name that is no year makes the maximum no number.
  return named.length === 0 && years.filter((year) => year === last).length === 1
    ? (kept[years.indexOf(last)] ?? null)
    : null;
}
