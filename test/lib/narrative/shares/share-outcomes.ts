import { check } from '../../../../lib/check/run.ts';
import rule from '../../../../lib/rules/narrative/share.ts';
import { zeroReport } from '../../check/report-of.ts';

/** A year with 40 new requests, 2 carried in and 41 done, and with 6 reviews of which 4 are decided. */
const CELLS = {
  'requests/received/naturalPerson': '30',
  'requests/received/business': '10',
  'requests/received/total': '40',
  'requests/carriedIn/total': '2',
  'requests/granted/total': '12',
  'requests/partlyGranted/total': '8',
  'requests/unavailable.notHeld/total': '15',
  'requests/unavailable.needsCreation/total': '6',
  'requests/outcomeTotal/total': '41',
  'requests/carriedOut/total': '1',
  'proactive/licences/decisions': '9',
  'proactive/penalties/decisions': '3',
  'proceedings/reconsideration/upheld': '3',
  'proceedings/reconsideration/corrected': '1',
  'proceedings/reconsideration/pending': '2',
  'proceedings/reconsideration/total': '6',
};

/** What the rule for shares says of a paragraph of that report; `not-applicable`: nothing. */
export function outcomeOf(paragraph: string): string {
  const findings = check(zeroReport('annual-2021', CELLS, {}, ['一、总体情况', paragraph]), [rule]);
  return findings.some(({ outcome }) => outcome === 'fail') ? 'fail' : (findings[0]?.outcome ?? 'none');
}

/** What the message says: `30 of 40`. */
export function baseOf(paragraph: string): string | undefined {
  const findings = check(zeroReport('annual-2021', CELLS, {}, ['一、总体情况', paragraph]), [rule]);
  const data = findings.find(({ outcome }) => outcome === 'fail')?.data;
  return data && `${data['part']} of ${data['base']}`;
}
