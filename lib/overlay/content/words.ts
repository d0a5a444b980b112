import type { Language, Words } from '../../text/language.ts';

/** The few words that only marks and card use; `{name}` is a gap. */
const WORDS = {
  unequal: { zh: '不相等', en: 'Not equal' },
  disagrees: { zh: '不符', en: 'Does not agree' },
  doubtful: { zh: '似不一致', en: 'May not agree' },
  hint: { zh: '提示', en: 'Note' },
  undecided: { zh: '无法判断', en: 'Cannot tell' },
  words: { zh: '正文“{quote}”', en: 'Text “{quote}”' },
  mark: { zh: '{place}：{word}', en: '{place}: {word}' },
  markFix: { zh: '{place}：{word}，{fix}，印为 {printed}', en: '{place}: {word}, {fix}, printed {printed}' },
  markCause: {
    zh: '{place}：印为 {printed}，若为 {number} 则各等式成立',
    en: '{place}: printed {printed}; every equation holds with {number}',
  },
  markSides: { zh: '{place}：{word}，{left} 与 {right}', en: '{place}: {word}, {left} and {right}' },
  numbers: { zh: '，第 {numbers} 项', en: ', item {numbers}' },
  more: { zh: '（共 {count} 项）', en: ' (1 of {count})' },
  shouldBe: { zh: '应为 {number}', en: 'should be {number}' },
  bySum: { zh: '按此式为 {number}', en: 'by this sum {number}' },
  atLeast: { zh: '至少 {number}', en: 'at least {number}' },
  compared: { zh: '对照的表格数字', en: 'Compared with the tables' },
  sum: { zh: '合计', en: 'Sum' },
  blank: { zh: '（空）', en: '(blank)' },
  allZero: { zh: '{count} 项均为 0', en: 'All {count} are 0' },
  restZero: { zh: '其余 {count} 项均为 0', en: 'The other {count} are 0' },
  restBlank: { zh: '另有 {count} 项未填，按 0 计', en: '{count} more are blank, taken as 0' },
  found: { zh: '发现 {errors} 处不符', en: '{errors} found that do not agree' },
  foundBoth: {
    zh: '发现 {errors} 处不符，{warnings} 处请核对',
    en: '{errors} found that do not agree, {warnings} to be looked at',
  },
  foundWarnings: { zh: '{warnings} 处请核对', en: '{warnings} to be looked at' },
  explained: { zh: '这样改，各等式成立', en: 'With this, every equation holds' },
  possible: { zh: '{count} 种可能，每一种都使各等式成立', en: '{count} ways, each makes every equation hold' },
  morePossible: { zh: '另有 {count} 种', en: '{count} more' },
  notAll: { zh: '未查尽，可能还有别的改法', en: 'Not all were searched: there may be other ways' },
  witnesses: { zh: '佐证：{places}', en: 'Supported by {places}' },
  before: { zh: '上年报告 {place}', en: 'the report on the year before, {place}' },
  comma: { zh: '、', en: ', ' },
  stop: { zh: '；', en: '. ' },
  previous: { zh: '上一项', en: 'Previous' },
  next: { zh: '下一项', en: 'Next' },
  navigator: { zh: '勾稽：逐项查看', en: 'Gouji: go through the items' },
  items: { zh: '{count} 项', en: '{count}' },
  begin: { zh: '从第 1 项看起', en: 'Start with the first' },
  gone: { zh: '页面上已没有这一处', en: 'No longer on the page' },
  fold: { zh: '收起', en: 'Fold' },
  unfold: { zh: '勾稽：{count} 项，展开', en: 'Gouji: {count}, unfold' },
  move: { zh: '移动，用方向键', en: 'Move, with the arrow keys' },
  options: { zh: '选项', en: 'Options' },
  readings: { zh: '显示读到的数', en: 'Show what was read' },
  keys: { zh: '用 N、P 键翻看', en: 'Keys N and P' },
  empty: { zh: '空', en: 'blank' },
  close: { zh: '关闭', en: 'Close' },
  turnOff: { zh: '隐藏本页标记', en: 'Hide marks on this page' },
} satisfies Record<string, Words>;

export type Word = keyof typeof WORDS;

/** One of the words in the reader's language, with its gaps filled. */
export function say(word: Word, language: Language, gaps: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[word][language].replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap));
}
