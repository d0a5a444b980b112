import { describe, expect, it } from 'vitest';
import { composeFigures, withNumbers, withText, type Figures } from '../../support/generate/figures.ts';
import { requestRows } from '../../support/generate/form.ts';
import { expectationsOf } from '../../support/generate/oracle.ts';

const report = composeFigures('annual-2021', {
  requests: {
    received: { naturalPerson: 5, business: 2 },
    granted: { naturalPerson: 3, business: 2 },
    'refused.thirdParty': { naturalPerson: 1 },
    carriedOut: { naturalPerson: 1 },
  },
  proactive: { normativeDocuments: [3, 1, 9] },
  proceedings: { reconsideration: [1, 0, 0, 2] },
});

/** What is not passed, in short: rule, place, outcome, severity. */
function notPassed(figures: Figures): readonly string[] {
  return expectationsOf(figures)
    .filter((each) => each.outcome !== 'pass')
    .map(({ rule, at, outcome, severity }) => [rule, at, outcome, severity ?? ''].join(' ').trim());
}

function without(figures: Figures, ...ids: readonly string[]): Figures {
  return ids.reduce((left, id) => withText(left, id, ''), figures);
}

describe('the oracle', () => {
  it('passes what adds up', () => {
    expect(notPassed(report)).toEqual([]);
  });

  it('names each equation that a total row at 0 breaks', () => {
    const wrong = withNumbers(report, {
      'requests/outcomeTotal/naturalPerson': 0,
      'requests/outcomeTotal/business': 0,
      'requests/outcomeTotal/total': 0,
    });
    expect(notPassed(wrong)).toEqual(
      ['naturalPerson', 'business', 'total'].flatMap((column) => [
        `requests/outcome-total requests/*/${column} fail error`,
        `requests/balance requests/*/${column} fail error`,
      ]),
    );
  });

  it('makes a failure with a blank among its terms a warning', () => {
    expect(notPassed(without(report, 'requests/granted/business'))).toEqual([
      'requests/row-total requests/granted fail warning',
      'requests/outcome-total requests/*/business fail warning',
    ]);
  });

  it('leaves a sum open whose result is not printed', () => {
    expect(notPassed(without(report, 'requests/granted/total', 'proceedings/reconsideration/total'))).toEqual([
      'requests/row-total requests/granted incomplete',
      'proceedings/total proceedings/reconsideration incomplete',
    ]);
  });

  it('puts in the sums that are not printed before it compares others with them', () => {
    const totals = requestRows('annual-2021').map((row) => `requests/${row.id}/total`);
    const rows = ['received', 'granted', 'refused.thirdParty', 'outcomeTotal', 'carriedOut'];
    expect(notPassed(without(report, ...totals))).toEqual(
      rows.map((row) => `requests/row-total requests/${row} incomplete`),
    );
  });

  it('puts in the row of totals for the balance, though the row itself stays open', () => {
    const columns = ['naturalPerson', 'business', 'total'];
    const cells = columns.map((column) => `requests/outcomeTotal/${column}`);
    expect(notPassed(without(report, ...cells))).toEqual(
      columns.map((column) => `requests/outcome-total requests/*/${column} incomplete`),
    );
  });

  it('does not put in anything for a printed 0', () => {
    const wrong = withNumbers(without(report, 'requests/carriedOut/total'), { 'requests/outcomeTotal/total': 0 });
    expect(notPassed(wrong)).toEqual([
      'requests/row-total requests/outcomeTotal fail error',
      'requests/row-total requests/carriedOut incomplete',
      'requests/outcome-total requests/*/total fail error',
      'requests/balance requests/*/total fail warning',
    ]);
  });

  it('cannot judge a sum with words in it', () => {
    expect(notPassed(withText(report, 'requests/received/naturalPerson', '见附件'))).toEqual([
      'requests/row-total requests/received incomplete',
      'requests/balance requests/*/naturalPerson incomplete',
    ]);
  });

  it('judges a printed subtotal and the stock', () => {
    const wrong = withNumbers(report, {
      'requests/refused/naturalPerson': 1,
      'requests/refused/total': 2,
      'proactive/normativeDocuments/inForce': 1,
    });
    expect(notPassed(wrong)).toEqual([
      'requests/subtotal requests/refused/total fail error',
      'proactive/stock proactive/normativeDocuments fail warning',
    ]);
  });
});
