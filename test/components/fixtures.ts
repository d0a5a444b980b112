import { withOpinion, type Judgement } from '../../lib/judge/judgement.ts';
import { merge } from '../../lib/judge/merge.ts';
import type { Desk } from '../../lib/messages/desk.ts';
import type { TabGateway, TabState } from '../../lib/messages/tab-state.ts';
import type { ReportResult } from '../../lib/model/has-report.ts';
import type { Result, ResultDetection, ResultFinding, ResultStatement } from '../../lib/model/result.ts';
import annual2021 from '../../lib/templates/annual-2021.ts';
import { cellsOfForm } from '../../lib/text/form-of-report.ts';

/** An invented body with an invented report; all cells are 0 unless said otherwise. */
export const ADDRESS = 'https://czj.qinghe.gov.cn/zwgk/2024-01/20/content_1.html';

export function reportResult(changes: Partial<ReportResult> = {}): ReportResult {
  const findings = changes.findings ?? [];
  return {
    schema: 'gouji.result/1',
    source: { file: null, url: ADDRESS, sha256: null, medium: 'html' },
    detection: { report: true, kind: 'report', reasons: [], attachments: [] },
    report: {
      template: 'annual-2021',
      agency: '清河市财政局',
      year: 2023,
      title: '清河市财政局2023年政府信息公开工作年度报告',
      published: '2024-01-20',
      period: { from: '2023-01-01', to: '2023-12-31' },
      origins: { agency: 'title', year: 'title', title: 'heading', published: 'meta', period: 'text' },
    },
    coverage: {
      proactive: { cells: 10, read: 10, blank: 0, placeholder: 0, unread: 0 },
      requests: { cells: 175, read: 175, blank: 0, placeholder: 0, unread: 0 },
      proceedings: { cells: 15, read: 15, blank: 0, placeholder: 0, unread: 0 },
      narrative: { numbers: 0, understood: 0 },
    },
    values: printedValues(findings),
    statements: [],
    checks: { pass: 45 - findings.length, fail: findings.length, incomplete: 0, notApplicable: 12, crashed: 0 },
    findings: [],
    causes: [],
    problems: [],
    ...changes,
  };
}

/** What the findings say is printed; 0 in all other cells. */
function printedValues(findings: readonly ResultFinding[]): ReportResult['values'] {
  const operands = findings.flatMap(({ equation }) => (equation ? [...equation.left, ...equation.right] : []));
  const printed = new Map(operands.map((operand) => [operand.cell, operand]));
  const values: ReportResult['values'] = {};
  for (const [index, cell] of cellsOfForm(annual2021).entries()) {
    const operand = printed.get(cell) ?? { value: 0, blank: false };
    if (operand.value === null) continue;
    const at = { table: 1, row: index + 1, column: 1 };
    values[cell] = operand.blank
      ? { value: null, raw: '', state: 'blank', at }
      : { value: operand.value, raw: String(operand.value), state: 'number', at };
  }
  return values;
}

export function rowTotalFinding(changes: Partial<ResultFinding> = {}): ResultFinding {
  const terms = ['naturalPerson', 'business', 'research', 'publicInterest', 'legalService', 'other'];
  const operand = (column: string, value: number) => ({
    cell: `requests/received/${column}`,
    value,
    weight: 1 as const,
    blank: false,
  });
  return {
    id: 'requests/row-total@requests/received',
    rule: 'requests/row-total',
    severity: 'error',
    outcome: 'fail',
    at: 'requests/received',
    cells: [...terms, 'total'].map((column) => `requests/received/${column}`),
    expected: 3,
    actual: 0,
    formula: '3 + 0 + 0 + 0 + 0 + 0 = 3 ≠ 0',
    message: {
      zh: '「一、本年新收」总计为 0，各项合计为 3，不相等',
      en: 'New requests: total 0, but its parts add up to 3',
    },
    why: {
      zh: '填报说明：各行总计等于六类申请人之和（国办公开办函〔2021〕30号）',
      en: 'The total of a row is the sum of the six kinds of applicants (form of 2021)',
    },
    equation: {
      relation: '=',
      left: terms.map((column, index) => operand(column, index === 0 ? 3 : 0)),
      right: [operand('total', 0)],
    },
    passages: [],
    cause: null,
    ...changes,
  };
}

/** A long sum: 23 terms of which most are 0 and some are blank. */
export function outcomeFinding(changes: Partial<ResultFinding> = {}): ResultFinding {
  const printed = new Map([
    ['granted', 2],
    ['declined.petition', 1],
  ]);
  const rows = requestRows().filter((row) => !['received', 'carriedIn', 'outcomeTotal', 'carriedOut'].includes(row));
  const cells = [...rows, 'outcomeTotal'].map((row) => `requests/${row}/naturalPerson`);
  const operand = (row: string, value: number) => ({
    cell: `requests/${row}/naturalPerson`,
    value,
    weight: 1 as const,
    blank: row.startsWith('other.'),
  });
  return {
    ...rowTotalFinding(),
    id: 'requests/outcome-total@requests/*/naturalPerson',
    rule: 'requests/outcome-total',
    at: 'requests/*/naturalPerson',
    cells,
    formula: '2 + 1 = 3 ≠ 0',
    message: {
      zh: '「三（七）总计 · 自然人」为 0，各项合计为 3，不相等',
      en: 'Total of outcomes, natural persons: 0, but the outcomes add up to 3',
    },
    why: { zh: '第三项总计等于（一）至（六）各项之和', en: 'The total of item three is the sum of (1) to (6)' },
    equation: {
      relation: '=',
      left: rows.map((row) => operand(row, printed.get(row) ?? 0)),
      right: [operand('outcomeTotal', 0)],
    },
    ...changes,
  };
}

function requestRows(): readonly string[] {
  const spec = annual2021.tables.find((table) => table.id === 'requests');
  return spec?.blocks.flatMap((block) => block.rows.map((row) => row.id)) ?? [];
}

export function balanceFinding(changes: Partial<ResultFinding> = {}): ResultFinding {
  const operand = (row: string, value: number | null, blank = false) => ({
    cell: `requests/${row}/naturalPerson`,
    value,
    weight: 1 as const,
    blank,
  });
  const rows = ['received', 'carriedIn', 'outcomeTotal', 'carriedOut'];
  return {
    id: 'requests/balance@requests/*/naturalPerson',
    rule: 'requests/balance',
    severity: 'warning',
    outcome: 'fail',
    at: 'requests/*/naturalPerson',
    cells: rows.map((row) => `requests/${row}/naturalPerson`),
    expected: null,
    actual: null,
    formula: '3 + 0 = 3 ≠ 0 + 0 = 0',
    message: {
      zh: '自然人列：新收加结转为 3，办理加结转下年为 0，请核对',
      en: 'Natural persons: 3 came in, 0 were done or carried over',
    },
    why: { zh: '第一项加第二项等于第三项总计加第四项', en: 'Items one and two equal items three and four' },
    equation: {
      relation: '=',
      left: [operand('received', 3), operand('carriedIn', 0, true)],
      right: [operand('outcomeTotal', 0), operand('carriedOut', 0)],
    },
    passages: [],
    cause: null,
    ...changes,
  };
}

export function incompleteFinding(changes: Partial<ResultFinding> = {}): ResultFinding {
  const base = balanceFinding();
  const [first, ...rest] = base.equation?.left ?? [];
  return {
    ...base,
    id: 'requests/balance@requests/*/business',
    outcome: 'incomplete',
    message: { zh: '商业企业列：有格未能读出，无法判断', en: 'Businesses: a cell could not be read' },
    equation: first
      ? { relation: '=', left: [{ ...first, value: null }, ...rest], right: base.equation?.right ?? [] }
      : null,
    ...changes,
  };
}

export function hintFinding(changes: Partial<ResultFinding> = {}): ResultFinding {
  const cell = 'proceedings/reconsideration/upheld';
  return {
    id: `cell/blank@${cell}`,
    rule: 'cell/blank',
    severity: 'hint',
    outcome: 'fail',
    at: cell,
    cells: [cell],
    expected: null,
    actual: null,
    formula: null,
    message: { zh: '「行政复议 · 结果维持」未填', en: 'Reconsideration, upheld: blank' },
    why: { zh: '没有的填 0，不留空', en: 'The form asks for 0 where there is none' },
    equation: null,
    passages: [],
    cause: null,
    ...changes,
  };
}

/** The text says 5 where the table says 3; the sentence names a second number that was compared. */
export function textFinding(changes: Partial<ResultFinding> = {}): ResultFinding {
  const sentence = '2023年，本机关共收到政府信息公开申请5件，\n办结3件。';
  const at = 'text/requests/2';
  return {
    ...hintFinding(),
    id: `narrative/table@${at}`,
    rule: 'narrative/table',
    severity: 'error',
    at,
    cells: ['requests/received/total', 'requests/carriedIn/total'],
    message: { zh: '正文称收到申请 5 件，表中为 3', en: 'The text says 5 requests came in, the table 3' },
    why: { zh: '正文与表格同出一份报告，应当一致', en: 'Text and tables are of one report and should agree' },
    passages: [
      { at, sentence, quote: '收到政府信息公开申请5件', start: sentence.indexOf('收到') },
      { at, sentence, quote: '办结3件', start: sentence.indexOf('办结') },
    ],
    ...changes,
  };
}

export function statement(changes: Partial<ResultStatement> = {}): ResultStatement {
  return {
    intent: 'received',
    value: 5,
    unit: '件',
    exactness: 'exact',
    scope: 'own',
    year: null,
    text: '收到政府信息公开\n申请5件',
    at: 'text/requests/2',
    cells: ['requests/received/total'],
    verdict: 'disagrees',
    reason: null,
    ...changes,
  };
}

/** Errors, warnings and hints in turn, each with its own id and place. */
export function manyFindings(count: number): ResultFinding[] {
  const kinds = [rowTotalFinding, rowTotalFinding, balanceFinding, hintFinding];
  return Array.from({ length: count }, (_unused, index) => {
    const make = kinds[index % kinds.length] ?? rowTotalFinding;
    return make({ id: `finding-${index}` });
  });
}

export function pageWithout(kind: ResultDetection['kind'], attachments: readonly string[] = []): Result {
  return {
    schema: 'gouji.result/1',
    source: { file: null, url: ADDRESS, sha256: null, medium: 'html' },
    detection: { report: false, kind, reasons: [], attachments: [...attachments] },
  };
}

export function tabState(...results: readonly Result[]): TabState {
  return {
    frames: results.map((result, frameId) => ({ frameId, url: ADDRESS, result })),
    marks: false,
    readings: false,
    site: { host: 'czj.qinghe.gov.cn', access: 'always', off: false },
  };
}

export interface FakeGateway extends TabGateway {
  /** What was asked for, in order. */
  readonly calls: string[];
}

/** A tab that never changes; `changes` replaces single answers. */
export function fakeGateway(state: TabState, changes: Partial<TabGateway> = {}): FakeGateway {
  const calls: string[] = [];
  const answers: TabGateway = {
    state: async () => state,
    check: async () => state,
    reveal: async () => true,
    setMarks: async () => undefined,
    setReadings: async () => undefined,
    setSite: async () => undefined,
    allowSite: async () => true,
    watch: () => () => undefined,
    ...changes,
  };
  return {
    calls,
    state: () => (calls.push('state'), answers.state()),
    check: () => (calls.push('check'), answers.check()),
    reveal: (frameId, finding) => (calls.push(`reveal ${frameId} ${finding}`), answers.reveal(frameId, finding)),
    setMarks: (on) => (calls.push(`marks ${on}`), answers.setMarks(on)),
    setReadings: (on) => (calls.push(`readings ${on}`), answers.setReadings(on)),
    setSite: (host, on) => (calls.push(`site ${host} ${on}`), answers.setSite(host, on)),
    allowSite: (host) => (calls.push(`allow ${host}`), answers.allowSite(host)),
    watch: answers.watch,
  };
}

/** A desk that keeps judgements as the background does. */
export function fakeDesk(judgements: readonly Judgement[] = [], changes: Partial<Desk> = {}): Desk {
  let kept = [...judgements];
  return {
    list: async () => ({ judgements: kept, setAside: [] }),
    judge: async (judged) => {
      for (const { subject, opinion } of judged) kept = withOpinion(kept, subject, opinion);
    },
    merge: async (theirs) => {
      const merged = merge(kept, theirs);
      kept = [...merged.judgements];
      return { added: merged.added, renewed: merged.renewed, conflicts: [...merged.conflicts] };
    },
    watch: () => () => undefined,
    ...changes,
  };
}
