import { splitCellId } from '../../model/cell-id.ts';
import type { Report, Value } from '../../model/report.ts';
import { defineRule, type Example, type OtherReports, type TextVerdicts } from '../rule.ts';

/** What a report says of itself where it was corrected for all to see. */
const ANNOUNCED = /更正|勘误|(?:修正|修订|更新)[后版稿]|重新(?:发布|公布|公开)|以本次(?:发布|公布|公开)/;

export default defineRule({
  id: 'history/revised',
  severity: 'warning',
  formula: { kind: 'text', evaluate },
  messages: {
    one: {
      zh: '与先前见到的同一年度报告不同：「{place}」原为 {before}，现为 {stated}',
      en: 'Another number than in the same year’s report as seen before: “{place}” was {before}, now it is {stated}',
    },
    some: {
      zh: '与先前见到的同一年度报告相比，有 {count} 格的数不同，如「{place}」原为 {before}，现为 {stated}',
      en: '{count} cells differ from the same year’s report as seen before: “{place}” was {before}, now it is {stated}',
    },
    announced: {
      zh: '报告说明作过更正：有 {count} 格的数与先前见到的不同，如「{place}」原为 {before}，现为 {stated}',
      en: 'The report says that it was corrected: {count} cells differ from what was seen before; “{place}” was {before}, now it is {stated}',
    },
  },
  docs: {
    summary: {
      zh: '同一年度报告公布后，表中的数没有变动',
      en: 'The figures of a published report stay as they were',
    },
    why: {
      zh: '报告公布后改动数据而不作说明，读者无从知道以何者为准；确需更正的，应当注明。',
      en: 'Where figures change after publication and nothing is said, nobody knows which of them count; a correction is to be announced.',
    },
    source: '政府信息公开条例第五十条',
  },
});

function evaluate(report: Report, { earlier }: OtherReports): TextVerdicts {
  const compared = earlier === null ? [] : comparedCells(report, earlier);
  const changed = compared.filter(([now, before]) => now.value !== before.value);
  const [first] = changed;
  if (!first) return { judged: compared.length > 0 ? 1 : 0, faults: [] };
  const [now, before] = first;
  const note = report.narrative.prose.find(({ plain }) => ANNOUNCED.test(plain) && /报告|数据/.test(plain));
  const isAnnounced = note !== undefined || ANNOUNCED.test(report.identity.title ?? '');
  return {
    judged: 1,
    faults: [
      {
        outcome: 'fail',
        severity: isAnnounced ? 'hint' : 'warning',
        message: isAnnounced ? 'announced' : changed.length === 1 ? 'one' : 'some',
        at: now.cell,
        cells: changed.map(([{ cell }]) => cell),
        passages: note ? [{ sentence: note, place: note.place }] : [],
        data: { place: now.cell, before: before.value ?? '', stated: now.value ?? '', count: changed.length },
      },
    ],
  };
}

/** Cells that both print as a number in one unit; a table that either page was read with difficulty of proves nothing. */
function comparedCells(report: Report, earlier: Report): (readonly [now: Value, before: Value])[] {
  if (report.template.id !== earlier.template.id) return [];
  const unclear = new Set([...report.problems, ...earlier.problems].map(({ table }) => table));
  return [...report.values.values()].flatMap((now) => {
    const before = earlier.values.get(now.cell);
    const areNumbers = now.state === 'number' && before?.state === 'number' && now.unit === before.unit;
    return areNumbers && !unclear.has(splitCellId(now.cell).table) ? [[now, before] as const] : [];
  });
}

export const examples: readonly Example[] = [
  {
    name: 'the same page again',
    template: 'annual-2021',
    cells: { 'requests/received/total': '5' },
    earlier: { 'requests/received/total': '5' },
    expect: { outcome: 'pass', at: 'requests/received/total' },
  },
  {
    name: 'another number than before',
    template: 'annual-2021',
    cells: { 'requests/received/total': '6' },
    earlier: { 'requests/received/total': '5' },
    expect: { outcome: 'fail', at: 'requests/received/total', severity: 'warning' },
  },
  {
    name: 'a correction that is announced',
    template: 'annual-2021',
    cells: { 'requests/received/total': '6' },
    earlier: { 'requests/received/total': '5' },
    text: ['一、总体情况', '本报告于3月更正了申请件数，现重新公布。'],
    expect: { outcome: 'fail', at: 'requests/received/total', severity: 'hint' },
  },
];
