import { describe, expect, test } from 'vitest';
import annual2021 from '../../../lib/templates/annual-2021.ts';
import {
  foldLines,
  sidesOf,
  sumOnPaper,
  totalOf,
  type PaperLine,
  type ResultEquation,
} from '../../../lib/text/sum-on-paper.ts';
import { balanceFinding, incompleteFinding, rowTotalFinding } from '../../components/fixtures.ts';

const stock: ResultEquation = {
  relation: '≥',
  left: [{ cell: 'proactive/regulations/inForce', value: 2, weight: 1, blank: false }],
  right: [
    { cell: 'proactive/regulations/issued', value: 5, weight: 1, blank: false },
    { cell: 'proactive/regulations/repealed', value: 1, weight: -1, blank: false },
  ],
};

function written(equation: ResultEquation | null, language: 'zh' | 'en' = 'zh') {
  if (!equation) throw new Error('no equation');
  const { caption, lines } = sumOnPaper(equation, annual2021, language);
  return { caption, lines: lines.map(oneLine) };
}

function oneLine({ role, sign, label, value, blank, wanted }: PaperLine): string {
  return [sign, role === 'sum' ? '———' : label, blank ? '空' : (value ?? '？'), wanted ? '应为' : ''].join('|');
}

describe('sumOnPaper', () => {
  test('sets the stated total under what its terms add up to', () => {
    expect(written(rowTotalFinding().equation)).toEqual({
      caption: '一、本年新收',
      lines: [
        '|自然人|3|',
        '+|商业企业|0|',
        '+|科研机构|0|',
        '+|社会公益组织|0|',
        '+|法律服务机构|0|',
        '+|其他|0|',
        '|———|3|应为',
        '≠|总计|0|',
      ],
    });
  });

  test('adds up both sides where both have several terms, and wants neither', () => {
    expect(written(balanceFinding().equation)).toEqual({
      caption: '自然人',
      lines: [
        '|一、本年新收|3|',
        '+|二、上年结转|空|',
        '|———|3|',
        '|三（七）总计|0|',
        '+|四、结转下年度继续办理|0|',
        '≠|———|0|',
      ],
    });
  });

  test('leaves open what an unread number leaves open', () => {
    const { lines } = written(incompleteFinding().equation);
    expect(lines.slice(0, 3)).toEqual(['|一、本年新收|？|', '+|二、上年结转|空|', '|———|？|']);
    expect(lines.at(-1)).toBe('=|———|0|');
  });

  test('subtracts, and compares with at least', () => {
    expect(written(stock)).toEqual({
      caption: '规章',
      lines: ['|本年制发件数|5|', '−|本年废止件数|1|', '|———|4|', '>|现行有效件数|2|'],
    });
    const enough = stock.left.map((operand) => ({ ...operand, value: 4 }));
    expect(written({ ...stock, left: enough }).lines.at(-1)).toBe('≤|现行有效件数|4|');
    const unread = stock.left.map((operand) => ({ ...operand, value: null }));
    expect(written({ ...stock, left: unread }).lines.at(-1)).toBe('≤|现行有效件数|？|');
    const sum = { ...stock, left: stock.right, right: stock.left };
    expect(written(sum).lines.slice(-2)).toEqual(['|———|4|', '≥|现行有效件数|2|']);
    expect(written({ ...sum, right: stock.left.map((operand) => ({ ...operand, value: 5 })) }).lines.at(-1)).toBe(
      '<|现行有效件数|5|',
    );
  });

  test('names cells in full where they share neither row nor column', () => {
    const equation: ResultEquation = {
      relation: '=',
      left: [{ cell: 'requests/received/total', value: 1, weight: 1, blank: false }],
      right: [{ cell: 'requests/carriedIn/naturalPerson', value: 1, weight: 1, blank: false }],
    };
    expect(written(equation)).toEqual({
      caption: null,
      lines: ['|一、本年新收 · 总计|1|', '=|二、上年结转 · 自然人|1|'],
    });
  });

  test('stops after the sum where nothing is stated', () => {
    const { left } = rowTotalFinding().equation ?? { left: [] };
    expect(written({ relation: '=', left, right: [] }).lines.at(-1)).toBe('|———|3|');
  });

  test('speaks English', () => {
    expect(written(balanceFinding().equation, 'en').caption).toBe('自然人 (natural persons)');
  });

  test('a sum of amounts has no binary noise', () => {
    const amount = (value: number) => ({ cell: 'proactive/fees/amount', value, weight: 1 as const, blank: false });
    expect(totalOf([amount(0.1), amount(0.2)])).toBe(0.3);
  });
});

describe('sidesOf', () => {
  test('keeps the order of an inequality whose left side is a sum', () => {
    const { terms, stated } = sidesOf({ ...stock, left: stock.right, right: stock.left });
    expect([terms, stated]).toEqual([stock.right, stock.left]);
  });
});

describe('foldLines', () => {
  const lines = sumOnPaper(rowTotalFinding().equation as ResultEquation, annual2021, 'zh').lines;

  test('counts terms that add nothing', () => {
    const { shown, zeros, blanks, at } = foldLines(lines);
    expect(shown.map(oneLine)).toEqual(['|自然人|3|', '|———|3|应为', '≠|总计|0|']);
    expect([zeros, blanks, at]).toEqual([5, 0, 1]);
  });

  test('lists a few of them', () => {
    const few = lines.filter((line, index) => index < 4 || line.role !== 'term');
    expect(foldLines(few).shown).toEqual(few);
  });

  test('opens the sum with the first line that is left', () => {
    const turned = [...lines.slice(1, 6), { ...(lines[0] as PaperLine), sign: '+' as const }, ...lines.slice(6)];
    expect(foldLines(turned).shown.map(oneLine)[0]).toBe('|自然人|3|');
  });
});
