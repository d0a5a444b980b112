import type { ResultCause, ResultFinding } from '../../../lib/model/result.ts';
import {
  balanceFinding,
  columnFinding,
  finding,
  reportPage,
  type PageOptions,
  type ReportPage,
} from './report-page.ts';

export const ZERO = 'requests/outcomeTotal/naturalPerson';
export const ZERO_TOTAL = 'requests/outcomeTotal/total';
export const TYPED = 'requests/refused.deliberative/total';
export const UNREAD = 'requests/other.remainder/research';

/** Two columns whose total was left at zero, a digit that was typed wrong, and a cell that is no number. */
export const CAUSE_FIGURES = {
  'requests/received/naturalPerson': '2',
  'requests/received/total': '2',
  'requests/granted/naturalPerson': '2',
  'requests/granted/total': '2',
  [ZERO]: '0',
  [ZERO_TOTAL]: '0',
  'requests/received/other': '12',
  'requests/carriedOut/other': '11',
  [UNREAD]: '三',
} as const;

export interface CausePage {
  readonly report: ReportPage;
  readonly findings: readonly ResultFinding[];
  readonly causes: readonly ResultCause[];
}

/** A page with two causes and two findings that stand alone: four entries, in this order. */
export function causePage(options: PageOptions = {}): CausePage {
  const report = reportPage({ figures: CAUSE_FIGURES, ...options });
  const { values } = report;
  const columns = [
    columnFinding(values, 'naturalPerson', { id: 'c-person' }),
    columnFinding(values, 'total', { id: 'c-total' }),
    balanceFinding(values, 'naturalPerson', { id: 'b-person' }),
    balanceFinding(values, 'total', { id: 'b-total' }),
  ];
  const findings = [
    ...columns,
    balanceFinding(values, 'other', { id: 'b-other' }),
    finding({ id: 'hint', severity: 'hint', cells: ['requests/carriedIn/research'] }),
    finding({ id: 'unread', rule: 'cell/unreadable', outcome: 'incomplete', cells: [UNREAD] }),
    finding({ id: 'nowhere', rule: 'form/section', severity: 'warning' }),
    finding({ id: 'warning', severity: 'warning', cells: ['requests/granted/business'] }),
  ];
  return { report, findings, causes: [ZERO_CAUSE, TYPED_CAUSE] };
}

export const ZERO_CAUSE: ResultCause = {
  id: 'c1',
  pattern: 'outcome-total-left-at-zero',
  severity: 'error',
  findings: ['c-person', 'c-total', 'b-person', 'b-total'],
  message: {
    zh: '（七）总计未填：两格均为 0，应为 2；由此 4 个等式不成立',
    en: 'The total of （七） was left empty: both cells are 0 and should be 2; 4 equations do not hold',
  },
  explanations: [
    {
      changes: [
        { cell: ZERO, from: 0, to: 2 },
        { cell: ZERO_TOTAL, from: 0, to: 2 },
      ],
      witnesses: ['text/overview/3', 'previous/requests/carriedOut/total'],
    },
  ],
  complete: true,
};

export const TYPED_CAUSE: ResultCause = {
  id: 'c2',
  pattern: 'unnamed',
  severity: 'error',
  findings: ['b-other'],
  message: {
    zh: '“其他”一列新收 12 与结转下年 11 之间差 1',
    en: 'In the column 其他 (other), 12 received and 11 carried on differ by 1',
  },
  explanations: [
    { changes: [{ cell: 'requests/received/other', from: 12, to: 11 }], witnesses: [] },
    { changes: [{ cell: 'requests/carriedOut/other', from: 11, to: 12 }], witnesses: ['requests/carriedOut/total'] },
    { changes: [{ cell: 'requests/outcomeTotal/other', from: 0, to: 1 }], witnesses: [] },
  ],
  complete: false,
};
