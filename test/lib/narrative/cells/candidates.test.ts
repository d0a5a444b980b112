import { describe, expect, it } from 'vitest';
import { candidatesFor, keyOf, type Meant } from '../../../../lib/narrative/cells/candidates.ts';
import type { TemplateId } from '../../../../lib/model/template.ts';
import { templateOf } from '../../../../lib/templates/index.ts';

/** What a number may be: `received/total + carriedIn/total`, without the table where all are of one. */
function sumsOf(template: TemplateId, intent: string, changes: Partial<Meant> = {}): string[] {
  const meant = { intent, applicants: [], block: null, ...changes };
  return candidatesFor(meant, templateOf(template)).map((terms) => {
    const [first] = terms.map(({ cell }) => cell.split('/')[0]);
    return terms
      .map(({ cell, weight }) => `${weight < 0 ? '-' : '+'}${cell.replace(`${first}/`, '')}`)
      .join(' ')
      .replace(/^\+/, `${first}: `);
  });
}

const total = (...rows: readonly string[]): string => `requests: ${rows.map((row) => `${row}/total`).join(' +')}`;

describe('a number of requests may be', () => {
  it.each<[intent: string, sums: readonly string[]]>([
    ['received', [total('received'), total('received', 'carriedIn')]],
    ['toHandle', [total('received', 'carriedIn'), total('received')]],
    ['processed', [total('received', 'carriedIn'), total('outcomeTotal'), total('received')]],
    ['requests', [total('received'), total('received', 'carriedIn'), total('outcomeTotal')]],
    ['carriedIn', [total('carriedIn')]],
    ['carriedOut', [total('carriedOut')]],
    ['carried', [total('carriedOut'), total('carriedIn')]],
    ['granted', [total('granted'), total('granted', 'partlyGranted')]],
    ['partlyGranted', [total('partlyGranted')]],
    ['grantedOrPartly', [total('granted', 'partlyGranted')]],
    ['onTime', [total('outcomeTotal'), total('received')]],
    ['alreadyPublic', [total('granted')]],
    [
      'handled',
      [
        total('outcomeTotal'),
        'requests: outcomeTotal/total -carriedIn/total',
        total('received'),
        total('received', 'carriedIn'),
        'requests: outcomeTotal/total -other.remainder/total',
        'requests: outcomeTotal/total -other.overdueCorrection/total -other.overdueFee/total -other.remainder/total',
      ],
    ],
    ['unavailable', [total('unavailable.notHeld', 'unavailable.needsCreation', 'unavailable.unclear')]],
    [
      'otherHandled',
      [total('other.overdueCorrection', 'other.overdueFee', 'other.remainder'), total('other.remainder')],
    ],
    [
      'notExisting',
      [
        total('unavailable.notHeld'),
        total('unavailable.needsCreation'),
        total('unavailable.notHeld', 'unavailable.needsCreation', 'unavailable.unclear'),
      ],
    ],
    [
      'notOurs',
      [
        total('unavailable.notHeld'),
        total('unavailable.notHeld', 'unavailable.needsCreation', 'unavailable.unclear'),
        total('other.remainder'),
        total('other.overdueCorrection', 'other.overdueFee', 'other.remainder'),
      ],
    ],
    ['declined.petition', [total('declined.petition')]],
    ['granted+partlyGranted', [total('granted', 'partlyGranted')]],
    ['granted+colour', []],
    ['colour', []],
  ])('%s', (intent, sums) => {
    expect(sumsOf('annual-2021', intent)).toEqual(sums);
  });

  it('those of the applicants that are named', () => {
    const applicants = ['naturalPerson', 'business'];
    expect(sumsOf('annual-2021', 'carriedIn', { applicants })).toEqual([
      'requests: carriedIn/naturalPerson +carriedIn/business',
    ]);
  });

  it('first of all those of the row that is named as well', () => {
    expect(sumsOf('annual-2021', 'alreadyPublic', { rows: ['declined.repeat'] })).toEqual([
      total('declined.repeat'),
      total('granted'),
    ]);
  });

  it('all reasons of a group, as the form has them', () => {
    expect(sumsOf('annual-2021', 'refused')[0]?.split('+')).toHaveLength(8);
    expect(sumsOf('annual-2021', 'declined')[0]?.split('+')).toHaveLength(5);
  });
});

const DIRECT = 'litigationDirect';
const AFTER = 'litigationAfterReconsideration';
const cases = (column: string, ...rows: readonly string[]): string =>
  `proceedings: ${rows.map((row) => `${row}/${column}`).join(' +')}`;
const decided = (...rows: readonly string[]): string =>
  `proceedings: ${rows.map((row) => `${row}/total -${row}/pending`).join(' +')}`;
const ALL = ['reconsideration', DIRECT, AFTER];

describe('a number of cases may be', () => {
  it.each<[intent: string, block: string | null, sums: readonly string[]]>([
    ['reconsideration', null, [cases('total', 'reconsideration'), decided('reconsideration')]],
    [DIRECT, null, [cases('total', DIRECT), decided(DIRECT)]],
    [AFTER, null, [cases('total', AFTER), decided(AFTER)]],
    ['reconsiderationDecided', null, [decided('reconsideration')]],
    ['litigationDecided', null, [decided(DIRECT, AFTER)]],
    [
      'litigation',
      null,
      [cases('total', DIRECT, AFTER), decided(DIRECT, AFTER), cases('total', DIRECT), cases('total', AFTER)],
    ],
    ['disputes', null, [cases('total', ...ALL), decided(...ALL)]],
    ['decided', null, [decided(...ALL)]],
    ['decided', 'disputes', [decided(...ALL)]],
    ['decided', 'litigation', [decided(DIRECT, AFTER)]],
    ['decided', 'reconsideration', [decided('reconsideration')]],
    ['upheld', null, [cases('upheld', ...ALL)]],
    ['upheld', 'reconsideration', [cases('upheld', 'reconsideration')]],
    [
      'corrected',
      'litigation',
      [cases('corrected', DIRECT, AFTER), cases('corrected', DIRECT), cases('corrected', AFTER)],
    ],
    ['otherResult', DIRECT, [cases('other', DIRECT)]],
    ['pending', 'disputes', [cases('pending', ...ALL)]],
    ['upheld+corrected', 'reconsideration', ['proceedings: reconsideration/upheld +reconsideration/corrected']],
  ])('%s of %s', (intent, block, sums) => {
    expect(sumsOf('annual-2021', intent, { block })).toEqual(sums);
  });
});

describe('a number of what was made public may be', () => {
  const documents = (column: string): string => `proactive: normativeDocuments/${column}`;

  it.each<[template: TemplateId, intent: string, sums: readonly string[]]>([
    ['annual-2019', 'normativeDocuments', [documents('made'), documents('published'), documents('total')]],
    ['annual-2019', 'normativeDocuments.issued', [documents('made'), documents('published')]],
    ['annual-2019', 'normativeDocuments.repealed', []],
    ['annual-2019', 'normativeDocuments.inForce', [documents('total')]],
    ['annual-2019', 'normativeDocuments.published', [documents('published')]],
    ['annual-2019', 'regulations.total', ['proactive: regulations/total']],
    ['annual-2021', 'normativeDocuments', [documents('issued'), documents('repealed'), documents('inForce')]],
    ['annual-2021', 'normativeDocuments.issued', [documents('issued')]],
    ['annual-2021', 'normativeDocuments.repealed', [documents('repealed')]],
    ['annual-2021', 'normativeDocuments.inForce', [documents('inForce')]],
    ['annual-2021', 'normativeDocuments.published', []],
    ['annual-2021', 'normativeDocuments.colour', []],
    ['annual-2021', 'regulations.total', ['proactive: regulations/inForce']],
    ['annual-2021', 'licences', ['proactive: licences/decisions']],
    ['annual-2021', 'penalties', ['proactive: penalties/decisions']],
    ['annual-2021', 'compulsion', ['proactive: compulsion/decisions']],
    ['annual-2019', 'otherServices', ['proactive: otherServices/decisions']],
    ['annual-2021', 'fees.amount', ['proactive: fees/amount']],
    ['annual-2019', 'fees.amount', []],
    ['annual-2019', 'procurement.amount', ['proactive: procurement/amount']],
    ['annual-2019', 'procurement.projects', ['proactive: procurement/projects']],
    ['annual-2021', 'procurement.amount', []],
    ['statistics-2014', 'normativeDocuments', ['statistics: 1.1.1/value', 'statistics: 1.1.2/value']],
    [
      'statistics-2014',
      'granted',
      [
        'statistics: 3.3.2/value',
        'statistics: 3.3.1/value +3.3.2/value',
        'statistics: 3.3.1/value +3.3.2/value +3.3.3/value',
        'statistics: 3.3.2/value +3.3.3/value',
      ],
    ],
    ['statistics-2014', 'colour', []],
    ['prose', 'received', []],
  ])('%s: %s', (template, intent, sums) => {
    expect(sumsOf(template, intent)).toEqual(sums);
  });
});

it('tells meanings apart by what is counted, of whom, and where', () => {
  const meanings: readonly Meant[] = [
    { intent: 'upheld', applicants: [], block: null },
    { intent: 'corrected', applicants: [], block: null },
    { intent: 'upheld', applicants: [], block: 'litigation' },
    { intent: 'upheld', applicants: ['business'], block: null },
    { intent: 'upheld', applicants: ['business', 'other'], block: null },
    { intent: 'upheld', applicants: [], rows: ['business'], block: null },
    { intent: 'upheld', applicants: [], rows: ['business', 'other'], block: null },
  ];
  expect(new Set(meanings.map(keyOf)).size).toBe(meanings.length);
  expect(keyOf({ intent: 'upheld', applicants: [], rows: [], block: null })).toBe(keyOf(meanings[0] as Meant));
});
