import { describe, expect, it } from 'vitest';
import type { ResultFinding } from '../../../../lib/model/result.ts';
import { markLabel, severityWord, summary } from '../../../../lib/overlay/card/labels.ts';
import { entriesOf } from '../../../../lib/overlay/content/entries.ts';
import { planMarks } from '../../../../lib/overlay/content/roles.ts';
import annual2021 from '../../../../lib/templates/annual-2021.ts';

const TOTAL = 'requests/outcomeTotal/naturalPerson';
const operand = (cell: string, value: number | null) => ({ cell, value, weight: 1 as const, blank: false });

function finding(part: Partial<ResultFinding> = {}): ResultFinding {
  const words = { zh: '', en: '' };
  const equation = {
    relation: '=' as const,
    left: [operand('requests/granted/naturalPerson', 2)],
    right: [operand(TOTAL, 0)],
  };
  return {
    id: 'f',
    rule: 'r',
    severity: 'error',
    outcome: 'fail',
    at: '*',
    cells: [TOTAL],
    expected: 2,
    actual: 0,
    formula: null,
    message: words,
    why: words,
    equation,
    passages: [],
    cause: null,
    ...part,
  };
}

function labelOf(findings: ResultFinding[], cell = TOTAL, language: 'zh' | 'en' = 'zh'): string {
  const plan = planMarks(entriesOf(findings, [], new Map()), {}, new Map()).find((one) => one.key === cell);
  return plan ? markLabel(plan, annual2021, language) : '';
}

describe('severityWord', () => {
  it('is another word for each degree of certainty', () => {
    expect(severityWord(finding(), 'zh')).toBe('不相等');
    expect(severityWord(finding({ equation: null }), 'zh')).toBe('不符');
    expect(severityWord(finding({ severity: 'warning' }), 'zh')).toBe('似不一致');
    expect(severityWord(finding({ severity: 'hint' }), 'zh')).toBe('提示');
    expect(severityWord(finding({ outcome: 'incomplete' }), 'zh')).toBe('无法判断');
  });
});

describe('markLabel', () => {
  it('names the cell, what is wrong and both numbers', () => {
    expect(labelOf([finding()])).toBe('三（七）总计 · 自然人：不相等，应为 2，印为 0，第 1 项');
    expect(labelOf([finding()], TOTAL, 'en')).toBe(
      '三（七）总计 (total of outcomes) · 自然人 (natural persons): Not equal, should be 2, printed 0, item 1',
    );
  });

  it('names the two sums of a balance, as no single number is wrong', () => {
    const right = [operand(TOTAL, 0), operand('requests/carriedOut/naturalPerson', 1)];
    const equation = { relation: '=' as const, left: [operand('requests/received/naturalPerson', 3)], right };
    expect(labelOf([finding({ equation, expected: 3, actual: 1 })])).toBe(
      '三（七）总计 · 自然人：不相等，3 与 1，第 1 项',
    );
  });

  it('quotes the words of a passage, not all of a long one', () => {
    const label = (quote: string, language: 'zh' | 'en' = 'zh'): string => {
      const passages = [{ at: 'text/requests/1', sentence: quote, quote, start: 0 }];
      const text = finding({ equation: null, expected: null, actual: null, cells: [], passages });
      const places = new Map([[text.id, [{ line: 0, start: 0, end: quote.length }]]]);
      const [plan] = planMarks(entriesOf([text], [], places), {}, places);
      return plan ? markLabel(plan, annual2021, language) : '';
    };
    expect(label('收到申请\n 5 件')).toBe('正文“收到申请 5 件”：不符，第 1 项');
    expect(label('收到申请5件', 'en')).toBe('Text “收到申请5件”: Does not agree, item 1');
    expect(label('长'.repeat(90))).toBe(`正文“${'长'.repeat(40)}…”：不符，第 1 项`);
  });

  it('names the numbers of all entries of the cell', () => {
    expect(labelOf([finding(), finding({ id: 'g' })])).toMatch(/，第 1、2 项$/);
  });
});

describe('the label of a cell that explains', () => {
  const cause = (from: number | null) => ({
    id: 'c1',
    pattern: 'unnamed',
    severity: 'error' as const,
    findings: [finding().id],
    message: { zh: '', en: '' },
    explanations: [{ changes: [{ cell: TOTAL, from, to: 2 }], witnesses: [] }],
    complete: true,
  });
  const label = (from: number | null, language: 'zh' | 'en'): string => {
    const plans = planMarks(entriesOf([finding()], [cause(from)], new Map()), {}, new Map());
    const plan = plans.find(({ key }) => key === TOTAL);
    return plan ? markLabel(plan, annual2021, language) : '';
  };

  it('says what is printed and what would put it right', () => {
    expect(label(0, 'zh')).toBe('三（七）总计 · 自然人：印为 0，若为 2 则各等式成立，第 1 项');
    expect(label(null, 'zh')).toContain('印为 （空），若为 2');
    expect(label(0, 'en')).toMatch(/printed 0; every equation holds with 2, item 1$/);
  });
});

describe('summary', () => {
  it('counts what is certain and what is to be looked at apart', () => {
    const said = (findings: readonly ResultFinding[]): string => summary(entriesOf(findings, [], new Map()), 'zh');
    const warning = finding({ severity: 'warning' });
    expect(said([finding(), finding()])).toBe('发现 2 处不符');
    expect(said([finding(), warning])).toBe('发现 1 处不符，1 处请核对');
    expect(said([warning])).toBe('1 处请核对');
    expect(said([finding({ severity: 'hint' }), finding({ outcome: 'incomplete' })])).toBe('');
  });
});
