import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyText } from '../../../lib/judge/fingerprint.ts';
import { parseJudgements, writeJudgements } from '../../../lib/judge/file.ts';
import { standing, withOpinion, type Judgement, type Opinion } from '../../../lib/judge/judgement.ts';
import { merge } from '../../../lib/judge/merge.ts';
import { judgement, opinion, subject } from './judgements.ts';

const opinions = fc.record({
  verdict: fc.constantFrom<Opinion['verdict']>('confirmed', 'dismissed', 'noted', 'withdrawn'),
  reason: fc.constantFrom<Opinion['reason']>(null, 'explained', 'other'),
  note: fc.constantFrom('', '见附注'),
  by: fc.constantFrom('', '甲', '乙'),
  made: fc.integer({ min: 0, max: 6 }).map((hour) => `2024-03-05T0${hour}:00:00.000Z`),
});
const keyed = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 2020, max: 2023 }),
    opinions: fc.array(opinions, { minLength: 1, maxLength: 3 }),
  }),
  { selector: ({ year }) => year },
);
const judgements = keyed.map((all) =>
  all.map(
    ({ year, opinions: some }) =>
      some.reduce((made, one) => withOpinion(made, subject({ year }), one), [] as Judgement[])[0]!,
  ),
);

/** What counts: the opinions of each finding, whatever their order in the list. */
const opinionsOf = (all: readonly Judgement[]) =>
  Object.fromEntries(all.map((one) => [keyText(one), one.opinions]).sort());

describe('merging', () => {
  it('gives the same whoever merges whose', () => {
    fc.assert(
      fc.property(judgements, judgements, (a, b) => {
        expect(opinionsOf(merge(a, b).judgements)).toEqual(opinionsOf(merge(b, a).judgements));
      }),
    );
  });

  it('gives the same in whatever order three people merge', () => {
    fc.assert(
      fc.property(judgements, judgements, judgements, (a, b, c) => {
        const left = merge(merge(a, b).judgements, c).judgements;
        const right = merge(a, merge(b, c).judgements).judgements;
        expect(opinionsOf(left)).toEqual(opinionsOf(right));
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(judgements, judgements, (a, b) => {
        const once = merge(a, b).judgements;
        const again = merge(once, b);
        expect(opinionsOf(again.judgements)).toEqual(opinionsOf(once));
        expect([again.added, again.renewed]).toEqual([0, 0]);
      }),
    );
  });

  it('loses no finding and lets the newest opinion count', () => {
    fc.assert(
      fc.property(judgements, judgements, (a, b) => {
        for (const one of merge(a, b).judgements) {
          const same = [...a, ...b].filter((other) => keyText(other) === keyText(one));
          const newest = same
            .map((other) => other.opinions[0]?.made ?? '')
            .sort()
            .at(-1);
          expect(one.opinions[0]?.made).toBe(newest);
        }
      }),
    );
  });

  it('says what is new, what is newer, and where two people disagree', () => {
    const mine = [
      judgement({ year: 2021 }, opinion({ verdict: 'confirmed', made: '2024-03-05T01:00:00.000Z' })),
      judgement({ year: 2022 }, opinion({ made: '2024-03-05T01:00:00.000Z' })),
    ];
    const theirs = [
      judgement({ year: 2021 }, opinion({ verdict: 'dismissed', made: '2024-03-05T02:00:00.000Z', by: '乙' })),
      judgement({ year: 2022 }, opinion({ made: '2024-03-05T00:00:00.000Z' })),
      judgement({ year: 2023 }, opinion({})),
    ];
    const { added, renewed, conflicts, judgements: all } = merge(mine, theirs);
    expect([added, renewed, all.length]).toEqual([1, 1, 3]);
    expect(conflicts.map(({ mine: own, theirs: other }) => [own.verdict, other.verdict])).toEqual([
      ['confirmed', 'dismissed'],
    ]);
    const both = conflicts[0]?.judgement;
    expect(both && standing(both)?.by).toBe('乙');
    expect(both?.opinions.map(({ verdict }) => verdict)).toEqual(['dismissed', 'confirmed']);
  });

  it('an opinion that was withdrawn is no disagreement', () => {
    const mine = [judgement({}, opinion({ verdict: 'withdrawn' }))];
    expect(merge(mine, [judgement({}, opinion({ made: '2024-03-05T02:00:00.000Z' }))]).conflicts).toEqual([]);
  });
});

describe('a new opinion', () => {
  it('is the newest, also where a clock was ahead', () => {
    const ahead = [judgement({}, opinion({ made: '2099-01-01T00:00:00.000Z' }))];
    const [after] = withOpinion(ahead, subject(), opinion({ verdict: 'withdrawn', made: '2024-01-01T00:00:00.000Z' }));
    expect(after && standing(after)).toBeNull();
    expect(after?.opinions.map(({ made }) => made)).toEqual(['2099-01-01T00:00:00.001Z', '2099-01-01T00:00:00.000Z']);
  });

  it('is kept with a past that has an end', () => {
    let all: Judgement[] = [];
    for (let day = 0; day < 50; day += 1) {
      all = withOpinion(all, subject(), opinion({ made: new Date(Date.UTC(2024, 0, day + 1)).toISOString() }));
    }
    expect(all).toHaveLength(1);
    expect(all[0]?.opinions).toHaveLength(20);
    expect(all[0]?.opinions[0]?.made).toBe('2024-02-19T00:00:00.000Z');
  });
});

describe('a file of judgements', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(judgements, (all) => {
        expect(parseJudgements(`\uFEFF${writeJudgements(all)}`)).toEqual({ ok: true, judgements: all });
      }),
    );
  });

  const good = { schema: 'gouji.judgements/1', judgements: [judgement({}, opinion({}))] };
  it.each([
    ['', 'not-json'],
    ['机关,年度', 'not-json'],
    ['[]', 'other'],
    ['null', 'other'],
    ['{"schema":"gouji.result/1"}', 'other'],
    ['{"schema":"gouji.judgements/2","judgements":[]}', 'newer'],
    ['{"schema":"gouji.judgements/1"}', 'broken'],
    [JSON.stringify({ ...good, judgements: [{ ...good.judgements[0], opinions: [] }] }), 'broken'],
    [JSON.stringify({ ...good, judgements: [...good.judgements, { rule: 'x' }] }), 'broken'],
    [JSON.stringify(good).replace('2024-03-05T00:00:00.000Z', 'yesterday'), 'broken'],
    [JSON.stringify(good).replace('dismissed', 'deleted'), 'broken'],
  ])('%s is refused as a whole', (text, fault) => {
    expect(parseJudgements(text)).toEqual({ ok: false, fault });
  });
});
