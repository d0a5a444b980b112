import { describe, expect, it } from 'vitest';
import { type Fault, type TextCase } from './case.ts';
import { textCases } from './cases.ts';
import { holdsNumber, isAbout, isFound, overlaps, verdictsOf } from './compare.ts';
import { shortfalls, TEXT_GOALS } from './goals.ts';
import { measureText } from './measure.ts';
import { textTablesOf } from './print.ts';
import { savedTextReader, type TextFinding, type TextReading } from './reader.ts';

const SENTENCE = '2023年收到政府信息公开申请12件，办结9件。';
const fault: Fault = { kind: 'table', printed: '12', sentences: [SENTENCE], made: 'received is 21' };
const finding = (quote: string, rule = 'narrative/table', severity = 'warning'): TextFinding => ({
  rule,
  severity,
  message: '',
  passages: [{ sentence: SENTENCE, quote }],
});
const silence: TextReading = {
  isReport: true,
  crashed: 0,
  findings: [],
  statements: [],
  coverage: { numbers: 2, understood: 1 },
};
const number = { kind: 'cell', meaning: 'received', sum: 'received', scale: 1, value: 21, printed: '21' } as const;
const right: TextCase = {
  set: 'known-requests',
  form: 'annual-2021',
  made: 'by hand',
  html: () => '',
  sentences: [{ set: 'known-requests', text: '收到申请21件。', numbers: [number] }],
  fault: null,
};
const faulty: TextCase = { ...right, sentences: [], fault };

const counted = (of: TextCase, reading: Partial<TextReading>): ReturnType<typeof measureText> =>
  measureText([of], () => ({ ...silence, ...reading }));

describe('what a finding is about', () => {
  it('is told by the number in its quote, not by a part of a longer one', () => {
    expect(holdsNumber('申请 12 件', '12')).toBe(true);
    expect(holdsNumber('申请１２件', '12')).toBe(true);
    for (const text of ['申请112件', '申请12.5件', '申请1,212件', '申请120件'])
      expect(holdsNumber(text, '12')).toBe(false);
  });

  it('does not mind spaces, widths and whether it is a part of the sentence', () => {
    expect(overlaps('收到 １２ 件', '全年收到12件。')).toBe(true);
    expect(overlaps('收到12件', '收到13件')).toBe(false);
    expect(overlaps('', '收到13件')).toBe(false);
  });

  it('has to be the altered number for narrative/table, the altered sentence for others', () => {
    expect(isAbout(finding('申请12件'), fault)).toBe(true);
    expect(isAbout(finding('办结9件'), fault)).toBe(false);
    expect(isAbout(finding('办结9件', 'narrative/flow'), fault)).toBe(true);
    expect(isFound(fault, [finding('办结9件', 'narrative/flow')])).toBe(false);
    expect(isAbout({ ...finding('', 'form/instruction'), passages: [] }, { ...fault, kind: 'instruction' })).toBe(true);
  });
});

describe('the measurement of the text', () => {
  it('counts what was altered and found, and what is false', () => {
    const { sets } = counted(faulty, { findings: [finding('申请12件'), finding('办结9件')] }).tally;
    expect(sets.get('known-requests')?.faults.table).toEqual({ altered: 1, found: 1 });
    expect(sets.get('known-requests')?.findings['narrative/table']).toEqual({ right: 1, wrong: 0 });
    expect(sets.get('elsewhere')?.findings['narrative/table']).toEqual({ right: 0, wrong: 1 });
  });

  it('counts alarms on right reports, hints apart', () => {
    const alarm = counted(right, { findings: [finding('12件'), finding('9件', 'narrative/parts', 'hint')] });
    expect(alarm.tally.totals).toMatchObject({ rightPages: 1, alarmedPages: 1, hintedPages: 1 });
    expect(alarm.mistakes.map(({ kind }) => kind)).toEqual(['text-unseen', 'text-false', 'text-hint']);
    expect(
      counted({ ...right, mayHint: true }, { findings: [finding('', 'narrative/parts', 'hint')] }).tally.totals,
    ).toMatchObject({
      alarmedPages: 0,
      hintedPages: 0,
    });
  });

  it('counts what is said of right numbers', () => {
    const statement = { intent: 'received', value: 21, text: '收到申请21件', verdict: 'agrees', reason: null };
    const verdict = (verdict: string): string | undefined =>
      verdictsOf(right.sentences[0]!, { ...silence, statements: [{ ...statement, verdict }] })[0]?.verdict;
    expect(['agrees', 'disagrees', 'not-compared'].map(verdict)).toEqual(['agrees', 'disagrees', 'notCompared']);
    expect(counted(right, {}).tally.sets.get('known-requests')?.numbers.unseen).toBe(1);
  });

  it('counts a crash', () => {
    const crash = measureText([right], () => {
      throw new Error('no');
    });
    expect(crash.tally.totals.crashed).toBe(1);
    expect(crash.mistakes[0]?.kind).toBe('text-crashed');
  });

  it('falls short where a goal is missed', () => {
    const missed = counted(faulty, {});
    expect(shortfalls(missed, TEXT_GOALS)).toEqual(['table: recall']);
    expect(shortfalls(missed, { ...TEXT_GOALS, table: { recall: 0, precision: 99 } })).toEqual([]);
  });

  it('says the same each time', () => {
    const cases = [...textCases(true)].slice(0, 12);
    const [first, second] = [0, 1].map(() => textTablesOf(measureText(cases, savedTextReader).tally));
    expect(first).toBe(second);
  });
});

describe('the pages', () => {
  it('carry what is altered, and their right twins do not', () => {
    for (const { html, fault: wrong, made } of [...textCases(true)].slice(0, 60)) {
      const text = html().replace(/<[^>]+>/g, '');
      for (const sentence of wrong?.sentences ?? []) expect(overlaps(text, sentence), made).toBe(true);
    }
  });
});
