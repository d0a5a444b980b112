import type { CellStyle } from 'hucre/xlsx';

const INK = '1F2328';
const GREY = '6B7280';
const VERMILION = 'B5301C';
const AMBER = '8A5A00';

const side = { style: 'thin', color: { rgb: 'B8BCC4' } } as const;
const border: NonNullable<CellStyle['border']> = { top: side, right: side, bottom: side, left: side };

/** Excel looks for a Chinese face by itself where this one is missing. */
export const FONT = { name: 'Microsoft YaHei', size: 10, color: { rgb: INK } } as const;

function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

const HEAD = solid('ECEEF1');
const COMPUTED = solid('F3F7FB');
const CAUSE = solid('F5F1EA');

/** What a cell is, and so how it looks: colours stand here only. */
export const LOOKS = {
  title: { font: { ...FONT, size: 14, bold: true }, alignment: { vertical: 'center' } },
  info: { font: { ...FONT, size: 9, color: { rgb: GREY } }, alignment: { vertical: 'center' } },
  section: { font: { ...FONT, bold: true }, alignment: { vertical: 'center' } },
  key: { font: { ...FONT, color: { rgb: GREY } }, alignment: { vertical: 'center' } },
  plain: { font: FONT, alignment: { horizontal: 'left', vertical: 'center', wrapText: true } },
  head: { font: { ...FONT, bold: true }, fill: HEAD, border, alignment: centered() },
  label: { font: FONT, border, alignment: { horizontal: 'left', vertical: 'center', wrapText: true } },
  middle: { font: FONT, border, alignment: centered() },
  number: { font: FONT, border, alignment: figures() },
  error: {
    font: { ...FONT, bold: true, color: { rgb: VERMILION } },
    fill: solid('FBDCD4'),
    border,
    alignment: figures(),
  },
  warning: {
    font: { ...FONT, bold: true, color: { rgb: AMBER } },
    fill: solid('FDEFC9'),
    border,
    alignment: figures(),
  },
  unread: {
    font: { ...FONT, color: { rgb: '4B5563' } },
    fill: { type: 'pattern', pattern: 'lightUp', fgColor: { rgb: '8C929C' }, bgColor: { rgb: 'E3E5E9' } },
    border,
    alignment: centered(),
  },
  computedHead: {
    font: { ...FONT, bold: true, color: { rgb: '2F5D8C' } },
    fill: COMPUTED,
    border,
    alignment: centered(),
  },
  computedLabel: {
    font: { ...FONT, color: { rgb: '2F5D8C' } },
    fill: COMPUTED,
    border,
    alignment: { ...figures(), wrapText: true },
  },
  computed: {
    font: { ...FONT, color: { rgb: '2F5D8C' } },
    fill: COMPUTED,
    border,
    alignment: figures(),
  },
  item: { font: FONT, border, alignment: { vertical: 'top', wrapText: true } },
  figure: { font: FONT, border, alignment: { ...figures(), vertical: 'top' } },
  itemError: {
    font: { ...FONT, bold: true, color: { rgb: VERMILION } },
    fill: solid('FBDCD4'),
    border,
    alignment: { horizontal: 'center', vertical: 'top' },
  },
  itemWarning: {
    font: { ...FONT, bold: true, color: { rgb: AMBER } },
    fill: solid('FDEFC9'),
    border,
    alignment: { horizontal: 'center', vertical: 'top' },
  },
  itemQuiet: { font: { ...FONT, color: { rgb: GREY } }, border, alignment: { horizontal: 'center', vertical: 'top' } },
  cause: { font: { ...FONT, bold: true }, fill: CAUSE, border, alignment: { vertical: 'top', wrapText: true } },
  link: {
    font: { ...FONT, color: { rgb: '1D4E89' }, underline: true },
    border,
    alignment: { vertical: 'top', wrapText: true },
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type Look = keyof typeof LOOKS;

/** What a difference other than it should be looks like: it comes and goes with the numbers. */
export const STANDS_OUT: CellStyle = { font: { bold: true, color: { rgb: VERMILION } } };

function centered(): NonNullable<CellStyle['alignment']> {
  return { horizontal: 'center', vertical: 'center', wrapText: true };
}

/** A little off the frame. */
function figures(): NonNullable<CellStyle['alignment']> {
  return { horizontal: 'right', vertical: 'center', indent: 1 };
}
