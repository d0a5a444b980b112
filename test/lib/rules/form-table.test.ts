import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import type { ReadingProblem } from '../../../lib/model/report.ts';
import rule from '../../../lib/rules/form/table.ts';
import { identityOf, reportOf } from '../check/report-of.ts';

const problem = (code: ReadingProblem['code'], row: string | null = null): ReadingProblem => {
  return { table: 'requests', code, row };
};

/** What is said of a report of which nothing but the fees was read. */
function said(problems: readonly ReadingProblem[], year = 2022, text: readonly string[] = []): string[] {
  const report = reportOf(
    'annual-2021',
    { 'proactive/fees/amount': '1' },
    { problems, identity: identityOf(null, year) },
    text,
  );
  return check(report, [rule])
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ outcome, at, message }) => `${outcome} ${at} ${message}`);
}

describe('a table of which nothing was read', () => {
  const UNREAD = ['incomplete section/requests unread'];

  it.each([
    ['columns that cannot be told', [problem('columns-unclear')], UNREAD],
    ['rows that cannot be read', ['granted', 'received', 'carriedIn'].map((row) => problem('row-width', row)), UNREAD],
    ['words of two rows elsewhere', ['granted', 'received'].map((row) => problem('row-width', row)), []],
    ['no such table', [problem('table-not-found')], ['not-applicable form/table not-applicable']],
  ] as const)('%s', (_, problems, expected) => {
    const all = said(problems);
    expect(expected.length === 0 ? all.filter((each) => !each.startsWith('not-applicable')) : all).toEqual(expected);
  });

  it('of a report on a year before the form is not called by the name of the form', () => {
    expect(said([problem('columns-unclear')], 2016)).toEqual(['incomplete section/statistics older']);
  });

  it('of a report on the first year of the form is', () => {
    expect(said([problem('columns-unclear')], 2019)).toEqual(UNREAD);
  });

  it('of years before is one table, whatever number of rows have such names', () => {
    const problems: ReadingProblem[] = [
      problem('columns-unclear'),
      { ...problem('columns-unclear'), table: 'proceedings' },
    ];
    expect(said(problems, 2016)).toEqual(['incomplete section/statistics older']);
    expect(said(problems)).toEqual([...UNREAD, 'incomplete section/proceedings unread']);
  });

  it('does not lack a table besides', () => {
    const titles = ['一、总体情况', '三、收到和处理政府信息公开申请情况', '没有。'];
    expect(said([problem('table-not-found')], 2022, titles)).toEqual(['fail section/requests missing']);
    expect(said([problem('columns-unclear')], 2022, titles)).toEqual(UNREAD);
    expect(said([problem('table-not-found')], 2019, titles)).toEqual(['fail section/requests missing']);
    expect(said([problem('table-not-found')], 2018, titles)).toEqual(['not-applicable form/table not-applicable']);
  });

  it('is missed where its title is gone with it, the parts around it are there, and another table was read', () => {
    const [first, last] = ['一、总体情况', '五、存在的主要问题及改进情况'];
    const lost = (text: readonly string[], problems: readonly ReadingProblem[] = []): readonly string[] =>
      said(problems, 2022, text).filter((each) => each.includes('requests'));
    expect(lost([first, '没有。', last, '没有。'])).toEqual(['fail section/requests absent']);
    expect(lost([first, '没有。'])).toEqual([]);
    expect(lost([first, '没有。', last, '没有。'], [problem('columns-unclear')])).toEqual(UNREAD);
  });
});
