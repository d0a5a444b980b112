import { cellId } from '../../model/cell-id.ts';
import type { Report } from '../../model/report.ts';
import { numberIn } from '../cells.ts';
import { defineRule, type Example, type TableFault } from '../rule.ts';

export default defineRule({
  id: 'proceedings/requests',
  severity: 'hint',
  formula: { kind: 'tables', needs: ['proceedings/reconsideration/total'], evaluate: judgeProceedings },
  messages: {
    fail: {
      zh: '本年没有新收、也没有上年结转的申请，复议、诉讼却有 {count} 件；如因往年的申请而起则无误',
      en: 'No request was received or carried in, but there are {count} proceedings; right where they are about requests of years before',
    },
  },
  docs: {
    summary: {
      zh: '有申请才有复议、诉讼（往年的申请除外）',
      en: 'Proceedings follow from requests (of this year or of those before)',
    },
    why: {
      zh: '政府信息公开的复议、诉讼多由申请引起；两表对不上时值得一看。',
      en: 'Most proceedings about disclosure follow from a request; where the tables differ it is worth a look.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件表三、表四',
  },
});

const KINDS = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'] as const;
const CAME = ['received', 'carriedIn'] as const;
/** Words that tell of requests of years before, or of what else may have led to a case. */
const ELSEWHERE = /上年|上一年|去年|往年|以前|此前|历年|结转|主动公开|共同被告|20\d\d年/;
const CASES = /复议|诉讼|应诉/;

function* judgeProceedings(report: Report): Generator<TableFault> {
  if (!CAME.every((row) => isZero(report, row))) return;
  const totals = KINDS.map((kind) => cellId('proceedings', kind, 'total'));
  const cells = totals.filter((cell) => (numberIn(report, cell) ?? 0) > 0);
  if (cells.length === 0) return;
  const { sentences } = report.narrative;
  if (sentences.some(({ plain }) => CASES.test(plain) && ELSEWHERE.test(plain))) return;
  const count = cells.reduce((sum, cell) => sum + (numberIn(report, cell) ?? 0), 0);
  yield { outcome: 'fail', severity: 'hint', message: 'fail', at: 'proceedings', cells, data: { count } };
}

/** True where the total is 0 and no applicant is counted: of a total that is wrong other rules speak. */
function isZero(report: Report, row: string): boolean {
  const own = [...report.values.values()].filter(({ cell }) => cell.startsWith(`requests/${row}/`));
  return numberIn(report, cellId('requests', row, 'total')) === 0 && own.every(({ value }) => !value);
}

const CASE = { 'proceedings/reconsideration/upheld': '2', 'proceedings/reconsideration/total': '2' };
const RECEIVED = { 'requests/received/naturalPerson': '3', 'requests/received/total': '3' };

export const examples: readonly Example[] = [
  {
    name: 'cases without a request',
    template: 'annual-2021',
    cells: CASE,
    expect: { outcome: 'fail', at: 'proceedings', severity: 'hint' },
  },
  {
    name: 'cases and requests',
    template: 'annual-2021',
    cells: { ...CASE, ...RECEIVED },
    expect: { outcome: 'pass', at: 'proceedings' },
  },
  {
    name: 'cases and requests whose total was left at 0',
    template: 'annual-2021',
    cells: { ...CASE, 'requests/received/business': '3' },
    expect: { outcome: 'pass', at: 'proceedings' },
  },
  {
    name: 'the text tells of requests of the year before',
    template: 'annual-2021',
    cells: CASE,
    text: ['四、政府信息公开行政复议、行政诉讼情况', '2件行政复议均由上年的申请引起。'],
    expect: { outcome: 'pass', at: 'proceedings' },
  },
];
