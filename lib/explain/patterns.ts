/** What a pattern says in both languages, and how readily it is believed among explanations that are equally small. */
export interface Pattern {
  readonly zh: string;
  readonly en: string;
  /** 0: such slips explain themselves; 3: nothing speaks for it but that it fits. */
  readonly rank: 0 | 1 | 2 | 3;
}

/** The names are stable: people keep files in which they stand. */
export const PATTERNS = {
  'outcome-total-left-at-zero': { zh: '（七）总计一行为 0', en: 'The row （七）总计 was left at 0', rank: 0 },
  'outcome-total-not-filled': { zh: '（七）总计一行未填', en: 'The row （七）总计 was not filled in', rank: 0 },
  'total-column-left-at-zero': { zh: '总计一列为 0', en: 'The column 总计 was left at 0', rank: 0 },
  'total-column-not-filled': { zh: '总计一列未填', en: 'The column 总计 was not filled in', rank: 0 },
  'totals-left-at-zero': { zh: '各处总计为 0', en: 'Totals were left at 0', rank: 0 },
  'totals-not-filled': { zh: '各处总计未填', en: 'Totals were not filled in', rank: 0 },
  'total-left-at-zero': { zh: '总计为 0', en: 'A total was left at 0', rank: 0 },
  'total-not-filled': { zh: '总计未填', en: 'A total was not filled in', rank: 0 },
  'cell-not-filled': { zh: '有数未填', en: 'A figure was not filled in', rank: 0 },
  'partly-granted-counted-twice': {
    zh: '同一申请可能既计入部分公开、又计入其他情形',
    en: 'The same request may be counted under 部分公开 and again elsewhere',
    rank: 0,
  },
  'sign-lost': { zh: '数前有负号', en: 'A figure has a minus sign', rank: 0 },
  'unit-lost': { zh: '单位相差万倍', en: 'A figure is off by its unit (10,000)', rank: 0 },
  'last-year-copied': { zh: '与上年报告同格的数相同', en: 'Last year’s figures stand here', rank: 0 },
  'cells-swapped': { zh: '两格的数互换', en: 'Two figures were swapped', rank: 0 },
  'rows-swapped': { zh: '两行的数互换', en: 'Two rows were swapped', rank: 0 },
  'columns-swapped': { zh: '两列的数互换', en: 'Two columns were swapped', rank: 0 },
  'row-shifted': { zh: '一行的数错开一格', en: 'The figures of a row were shifted by one column', rank: 0 },
  'column-shifted': { zh: '一列的数错开一行', en: 'The figures of a column were shifted by one row', rank: 0 },
  'digits-split': { zh: '一个数分在两格', en: 'The digits of one figure stand in two cells', rank: 0 },
  'digits-transposed': { zh: '数字前后颠倒', en: 'Two digits were transposed', rank: 0 },
  'digit-doubled': { zh: '多一位数字', en: 'A digit was doubled', rank: 0 },
  'digit-dropped': { zh: '少一位数字', en: 'A digit was dropped', rank: 1 },
  'request-moved-applicant': { zh: '计入了另一类申请人', en: 'Filed under another applicant', rank: 1 },
  'request-moved-outcome': { zh: '计入了另一项办理结果', en: 'Filed under another outcome', rank: 1 },
  'digit-wrong': { zh: '一位数字不同', en: 'One digit differs', rank: 1 },
  'total-wrong': { zh: '总计与各项之和不符', en: 'A total does not agree with its parts', rank: 2 },
  'cell-wrong': { zh: '一格的数与其余各格不符', en: 'One figure does not agree with the others', rank: 2 },
  'row-missing': { zh: '表中缺少一行', en: 'A row of the table is missing', rank: 3 },
  'row-repeated': { zh: '一行不止一处', en: 'A row stands in the table more than once', rank: 3 },
  'number-in-text-wrong': { zh: '正文的一个数与别处不符', en: 'One number of the text disagrees', rank: 3 },
  unnamed: { zh: '数与数之间不符', en: 'Figures do not agree with each other', rank: 3 },
} as const satisfies Readonly<Record<string, Pattern>>;

export type PatternName = keyof typeof PATTERNS;
