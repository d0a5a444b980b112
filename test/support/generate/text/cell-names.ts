import {
  APPLICANTS,
  CARRIED_IN,
  CARRIED_OUT,
  ORGANISATIONS,
  OUTCOME_TOTAL,
  RECEIVED,
  TOTAL,
  caseCell,
  outcomeParts,
  outcomeRows,
  proactiveCell,
  requestCell,
  type FormId,
} from '../form.ts';
import { statisticsCell } from '../statistics/form.ts';

/** The forms that sentences can be compared with; `prose` has no cells at all. */
export type TextForm = FormId | 'statistics-2014' | 'prose';

const CASE_ROWS: Readonly<Record<string, readonly string[]>> = {
  reconsideration: ['reconsideration'],
  direct: ['litigationDirect'],
  after: ['litigationAfterReconsideration'],
  litigation: ['litigationDirect', 'litigationAfterReconsideration'],
};
const PROACTIVE_ROWS: Readonly<Record<string, string>> = {
  regulations: 'regulations',
  normative: 'normativeDocuments',
  licences: 'licences',
  services: 'otherServices',
  penalties: 'penalties',
  compulsion: 'compulsion',
  fees: 'fees',
  procurement: 'procurement',
};
/** The same things in the form of 2014. */
const STATISTICS_PATHS: Readonly<Record<string, string>> = {
  published: '1.1',
  'normative.published': '1.1.1',
  'normative.issued': '1.1.2',
  'channel.bulletin': '1.2.1',
  'channel.website': '1.2.2',
  'channel.weibo': '1.2.3',
  'channel.wechat': '1.2.4',
  'channel.other': '1.2.5',
  conferences: '2.2.1',
  interpretations: '2.2.3',
  received: '3.1',
  'received.counter': '3.1.1',
  'received.fax': '3.1.2',
  'received.network': '3.1.3',
  'received.letter': '3.1.4',
  done: '3.2',
  'done.inTime': '3.2.1',
  'done.extended': '3.2.2',
  answered: '3.3',
  alreadyPublic: '3.3.1',
  granted: '3.3.2',
  partlyGranted: '3.3.3',
  refused: '3.3.4',
  otherBody: '3.3.5',
  notExisting: '3.3.6',
  'reconsideration.total': '4',
  'reconsideration.upheld': '4.1',
  'reconsideration.corrected': '4.2',
  'litigation.total': '5',
  'litigation.upheld': '5.1',
  complaints: '6',
  units: '8.1',
  readingPoints: '8.2',
  staff: '8.3',
  'staff.full': '8.3.1',
  'staff.part': '8.3.2',
  meetings: '9.1',
  trainings: '9.2',
  trained: '9.3',
};

const organisations: readonly string[] = ORGANISATIONS.map(({ id }) => id);

function requestRowsOf(form: FormId, row: string): readonly string[] {
  if (row === 'done') return [OUTCOME_TOTAL.id];
  const group = outcomeParts(form).find((part) => part.group?.id === row);
  if (group) return group.rows.map(({ id }) => id);
  return [RECEIVED, CARRIED_IN, CARRIED_OUT, ...outcomeRows(form)].filter(({ id }) => id === row).map(({ id }) => id);
}

function requestCells(form: FormId, name: string): readonly string[] {
  const [row = '', applicant] = name.split(':').toReversed();
  const columns = applicant === 'organisations' ? organisations : [applicant ?? TOTAL.id];
  if (applicant !== undefined && !columns.every((id) => APPLICANTS.some((each) => each.id === id))) return [];
  return requestRowsOf(form, row).flatMap((each) => columns.map((column) => requestCell(each, column)));
}

/** Takes a name such as `naturalPerson:received`, gives the cells it adds up; none where the form does not have it. */
export function cellsOf(form: TextForm, name: string): readonly string[] {
  if (form === 'prose') return [];
  if (form === 'statistics-2014') {
    const path = STATISTICS_PATHS[name];
    return path === undefined ? [] : [statisticsCell(path)];
  }
  const [head = '', column = ''] = name.split('.');
  const cases = CASE_ROWS[head];
  if (cases) return cases.map((row) => caseCell(row, column));
  const row = PROACTIVE_ROWS[head];
  return row === undefined ? requestCells(form, name) : [proactiveCell(row, column)];
}
