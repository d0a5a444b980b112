import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../support/generate/figures.ts';
import { randomOf } from '../../support/generate/random.ts';
import { candidatesOf } from '../../support/generate/text/candidates.ts';
import { sentenceOf } from '../../support/generate/text/compose.ts';
import { draftOf } from '../../support/generate/text/drafts.ts';
import { valueOf, type Facts } from '../../support/generate/text/facts.ts';
import { holds, membersOf, wrongNumber, wrongShare } from '../../support/generate/text/faults.ts';
import { filled, isTrue, type Manner } from '../../support/generate/text/fill.ts';
import { chineseNumeral, numberHtml, printedNumber, roundedDown } from '../../support/generate/text/numerals.ts';
import { poolOf } from '../../support/generate/text/pool.ts';
import { STATISTICS_SETS, TRAP_SETS, WORDING_SETS } from '../../support/generate/text/sets.ts';
import { statisticsDraftOf } from '../../support/generate/text/statistics-drafts.ts';
import { statisticsPool } from '../../support/generate/text/statistics-pool.ts';

const figures = figuresOf('annual-2021', 'city', 5);
const facts: Facts = { form: 'annual-2021', numbers: figures.numbers, free: () => 7 };
const manner: Manner = { style: 'plain', words: { year: '2023', own: '我局' }, decimals: 1, isCut: false };
const at = (id: string): number => figures.numbers[id] ?? NaN;
const textOf = (text: string, other: Partial<Manner> = {}): string | undefined =>
  filled({ text }, facts, { ...manner, ...other })?.text;

describe('sums of cells by name', () => {
  it('adds up cells, groups, applicants and both kinds of litigation', () => {
    expect(valueOf(facts, 'received')).toBe(at('requests/received/total'));
    expect(valueOf(facts, 'received+carriedIn')).toBe(
      at('requests/outcomeTotal/total') + at('requests/carriedOut/total'),
    );
    const outcomes = 'granted+partlyGranted+refused+unavailable+declined+other';
    expect(valueOf(facts, outcomes)).toBe(at('requests/outcomeTotal/total'));
    expect(valueOf(facts, 'naturalPerson:received+organisations:received')).toBe(at('requests/received/total'));
    expect(valueOf(facts, 'litigation.total')).toBe(
      at('proceedings/litigationDirect/total') + at('proceedings/litigationAfterReconsideration/total'),
    );
    expect(valueOf(facts, '#a-#b+done')).toBe(at('requests/outcomeTotal/total'));
  });

  it('gives nothing where the form has no such cell', () => {
    expect(valueOf(facts, 'normative.made')).toBeNull();
    expect(valueOf(facts, 'everyone:received')).toBeNull();
    expect(textOf('新制作{normative.made}件')).toBeUndefined();
  });
});

describe('filling a wording', () => {
  it('puts words, numbers, shares and counts in the gaps', () => {
    expect(textOf('{year}年，{own}收到{received}件。')).toBe(`2023年，我局收到${at('requests/received/total')}件。`);
    expect(textOf('占{%#a/#a+#b}%，{=6}部分')).toBe('占50%，六部分');
    expect(textOf('收费{#a*10000}元')).toBe('收费70000元');
  });

  it('writes Chinese numerals only before a measure word, and leaves parts of longer numbers alone', () => {
    expect(textOf('{#a}件，增长{#a}%', { style: 'chinese' })).toBe('七件，增长7%');
    expect(textOf('电话0{#a}24', { style: 'spaced' })).toBe('电话0724');
  });

  it('knows what a sentence says to be 0', () => {
    expect(isTrue({ text: '', states: ['received'] }, facts)).toBe(false);
    expect(isTrue({ text: '', same: [['done', 'done']] }, facts)).toBe(true);
  });

  it('prints numbers as people do', () => {
    expect([2, 10, 12, 20, 35, 99].map((each) => chineseNumeral(each))).toEqual([
      '两',
      '十',
      '十二',
      '二十',
      '三十五',
      '九十九',
    ]);
    expect(printedNumber(1234567, 'thousands')).toBe('1,234,567');
    expect(printedNumber(12.5, 'full-width')).toBe('１２．５');
    expect(printedNumber(123, 'loose')).toBe('1 2 3');
    expect(numberHtml('128', 'spans').replace(/<[^>]+>/g, '')).toBe('128');
    expect([137, 8, 2480].map(roundedDown)).toEqual([130, 8, 2400]);
  });
});

describe('the oracle of readings', () => {
  it('allows what was carried in, what is pending and each kind of litigation', () => {
    const [received, carriedIn] = [at('requests/received/total'), at('requests/carriedIn/total')];
    expect(candidatesOf(facts, 'received', 'received')).toEqual(new Set([received, received + carriedIn]));
    expect(candidatesOf(facts, 'litigation.total', 'litigation.total').size).toBeGreaterThan(3);
    expect(candidatesOf(facts, 'granted', 'granted')).not.toContain(at('requests/granted/naturalPerson'));
  });

  it('never alters a number into one that a reading allows', () => {
    const sentence = filled({ text: '收到{received}件，办结{done}件，复议{reconsideration.total}件' }, facts, manner);
    for (const number of sentence?.numbers ?? []) {
      const allowed = candidatesOf(facts, number.meaning, number.sum);
      for (let seed = 0; seed < 50; seed += 1)
        expect(allowed).not.toContain(wrongNumber(facts, number, randomOf(seed)));
    }
  });

  it('alters a share beyond rounding and cutting off', () => {
    const sentence = filled({ text: '占{%granted/done}%' }, facts, manner);
    const [share] = sentence?.numbers ?? [];
    for (let seed = 0; share && seed < 50; seed += 1) {
      expect(Math.abs(Number(wrongShare(share, randomOf(seed))) - share.value)).toBeGreaterThan(1.5);
    }
  });
});

describe('the wordings', () => {
  const pools = poolOf();
  const sets = [...WORDING_SETS, ...TRAP_SETS];

  it('are all different', () => {
    const texts = [...sets, ...STATISTICS_SETS].flatMap(({ wordings }) => wordings.map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(sets.map((set) => [set.name, set] as const))(
    'of %s can all be filled, and their relations hold',
    (_, set) => {
      for (const wording of set.wordings) {
        const drafts = (['annual-2021', 'annual-2019'] as const).flatMap((form) =>
          [1, 2, 3].flatMap((seed) => draftOf({ set, wording }, form, pools, randomOf(seed)) ?? []),
        );
        expect(drafts.length, wording.text).toBeGreaterThan(0);
        for (const sentence of drafts.flatMap(({ entries }) => entries.map((entry) => sentenceOf(entry)))) {
          expect(sentence.text).not.toMatch(/[{}]|NaN|undefined/);
          const values = sentence.numbers.map(({ value }) => value);
          for (const relation of sentence.wording.relations ?? []) {
            expect(
              membersOf(relation).every((index) => index < values.length),
              sentence.text,
            ).toBe(true);
            expect(holds(relation, values), sentence.text).toBe(true);
          }
        }
      }
    },
  );

  it('that state that there was nothing can be false of a report', () => {
    for (const set of sets) {
      for (const wording of set.wordings.filter(({ states }) => states !== undefined)) {
        const drafts = (['annual-2021', 'annual-2019'] as const).map((form) =>
          draftOf({ set, wording }, form, pools, randomOf(4), true),
        );
        const [draft] = drafts.filter((each) => each !== null);
        expect(draft, wording.text).toBeDefined();
        expect(isTrue(wording, draft?.entries[0]?.facts ?? facts), wording.text).toBe(false);
      }
    }
  });

  it('of the form of 2014 can all be filled', () => {
    const pool = statisticsPool();
    for (const set of STATISTICS_SETS) {
      for (const wording of set.wordings) {
        const draft = statisticsDraftOf({ set, wording }, pool, randomOf(1));
        expect(draft, wording.text).not.toBeNull();
        for (const sentence of draft?.entries.map((entry) => sentenceOf(entry)) ?? []) {
          const values = sentence.numbers.map(({ value }) => value);
          for (const relation of sentence.wording.relations ?? []) expect(holds(relation, values)).toBe(true);
        }
      }
    }
  });
});
