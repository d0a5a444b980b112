import {
  FIFTEENTH_DOCUMENTS,
  FIFTEENTH_LISTS,
  FIFTEENTH_PROCEEDINGS,
  FIFTEENTH_REQUESTS,
} from './wordings-known-fifteenth.ts';
import {
  EIGHTEENTH_DOCUMENTS,
  EIGHTEENTH_LISTS,
  EIGHTEENTH_PROCEEDINGS,
  EIGHTEENTH_REQUESTS,
} from './wordings-held-out-eighteenth.ts';
import {
  SEVENTEENTH_DOCUMENTS,
  SEVENTEENTH_LISTS,
  SEVENTEENTH_PROCEEDINGS,
  SEVENTEENTH_REQUESTS,
} from './wordings-known-seventeenth.ts';
import {
  SIXTEENTH_DOCUMENTS,
  SIXTEENTH_LISTS,
  SIXTEENTH_PROCEEDINGS,
  SIXTEENTH_REQUESTS,
} from './wordings-known-sixteenth.ts';
import {
  FOURTEENTH_DOCUMENTS,
  FOURTEENTH_LISTS,
  FOURTEENTH_PROCEEDINGS,
  FOURTEENTH_REQUESTS,
} from './wordings-known-fourteenth.ts';
import {
  THIRTEENTH_DOCUMENTS,
  THIRTEENTH_LISTS,
  THIRTEENTH_PROCEEDINGS,
  THIRTEENTH_REQUESTS,
} from './wordings-known-thirteenth.ts';
import { TWELFTH_DOCUMENTS, TWELFTH_LISTS, TWELFTH_PROCEEDINGS, TWELFTH_REQUESTS } from './wordings-known-twelfth.ts';
import {
  ELEVENTH_DOCUMENTS,
  ELEVENTH_LISTS,
  ELEVENTH_PROCEEDINGS,
  ELEVENTH_REQUESTS,
} from './wordings-known-eleventh.ts';
import { TENTH_DOCUMENTS, TENTH_LISTS, TENTH_PROCEEDINGS, TENTH_REQUESTS } from './wordings-held-out-tenth.ts';
import { NINTH_DOCUMENTS, NINTH_LISTS, NINTH_PROCEEDINGS, NINTH_REQUESTS } from './wordings-known-ninth.ts';
import { EIGHTH_DOCUMENTS, EIGHTH_LISTS, EIGHTH_PROCEEDINGS, EIGHTH_REQUESTS } from './wordings-held-out-eighth.ts';
import { SEVENTH_DOCUMENTS, SEVENTH_LISTS, SEVENTH_PROCEEDINGS, SEVENTH_REQUESTS } from './wordings-known-seventh.ts';
import { SIXTH_DOCUMENTS, SIXTH_LISTS, SIXTH_PROCEEDINGS, SIXTH_REQUESTS } from './wordings-known-sixth.ts';
import { FIFTH_DOCUMENTS, FIFTH_LISTS, FIFTH_PROCEEDINGS, FIFTH_REQUESTS } from './wordings-known-fifth.ts';
import { LAST_DOCUMENTS, LAST_LISTS, LAST_PROCEEDINGS, LAST_REQUESTS } from './wordings-held-out-last.ts';
import { SECOND_LISTS } from './wordings-known-second-lists.ts';
import { SECOND_PROACTIVE } from './wordings-known-second-proactive.ts';
import { SECOND_PROCEEDINGS } from './wordings-known-second-proceedings.ts';
import {
  PUBLISHED_DOCUMENTS,
  PUBLISHED_LISTS,
  PUBLISHED_PROCEEDINGS,
  PUBLISHED_REQUESTS,
} from './wordings-held-out-published.ts';
import { SECOND_REQUESTS } from './wordings-known-second-requests.ts';
import { SECOND_STATISTICS } from './wordings-known-second-statistics.ts';
import { KNOWN_DOCUMENTS, KNOWN_PROCEEDINGS } from './wordings-known-other.ts';
import { KNOWN_LISTS } from './wordings-known-lists.ts';
import { KNOWN_STATISTICS } from './wordings-known-statistics.ts';
import { MORE_DOCUMENTS, MORE_LISTS, MORE_PROCEEDINGS, MORE_REQUESTS } from './wordings-known-varied.ts';
import { KNOWN_OUTCOMES } from './wordings-known-outcomes.ts';
import { KNOWN_REQUESTS } from './wordings-known-requests.ts';
import {
  SECOND_VARIED_DOCUMENTS,
  SECOND_VARIED_LISTS,
  SECOND_VARIED_PROCEEDINGS,
  SECOND_VARIED_REQUESTS,
} from './wordings-known-second-varied.ts';
import {
  OFFICES_DOCUMENTS,
  OFFICES_LISTS,
  OFFICES_PROCEEDINGS,
  OFFICES_REQUESTS,
} from './wordings-known-third-offices.ts';
import { FOURTH_DOCUMENTS, FOURTH_LISTS, FOURTH_PROCEEDINGS, FOURTH_REQUESTS } from './wordings-known-fourth.ts';
import { THIRD_DOCUMENTS, THIRD_LISTS, THIRD_PROCEEDINGS } from './wordings-known-third-others.ts';
import { THIRD_REQUESTS } from './wordings-known-third-requests.ts';
import { SECOND_OUTCOMES } from './wordings-known-second-outcomes.ts';
import { TRAPS_LISTS } from './traps-lists.ts';
import { TRAPS_PROACTIVE } from './traps-proactive.ts';
import { TRAPS_REQUESTS } from './traps-requests.ts';
import { type Topic, type Wording, type WordingSet } from './wording.ts';

function setOf(name: string, topic: Topic, wordings: readonly (string | Wording)[]): WordingSet {
  return { name, topic, wordings: wordings.map((each) => (typeof each === 'string' ? { text: each } : each)) };
}

/** Wordings by the files they stand in; names of those that were held out begin with `held-out`. */
export const WORDING_SETS: readonly WordingSet[] = [
  setOf('known-requests', 'requests', KNOWN_REQUESTS),
  setOf('known-outcomes', 'requests', KNOWN_OUTCOMES),
  setOf('known-proceedings', 'proceedings', KNOWN_PROCEEDINGS),
  setOf('known-documents', 'documents', KNOWN_DOCUMENTS),
  setOf('known-lists', 'lists', KNOWN_LISTS),
  setOf('known-second-requests', 'requests', SECOND_REQUESTS),
  setOf('known-second-outcomes', 'requests', SECOND_OUTCOMES),
  setOf('known-second-proceedings', 'proceedings', SECOND_PROCEEDINGS),
  setOf('known-second-proactive', 'documents', SECOND_PROACTIVE),
  setOf('known-second-lists', 'lists', SECOND_LISTS),
  setOf('known-third-requests', 'requests', THIRD_REQUESTS),
  setOf('known-third-proceedings', 'proceedings', THIRD_PROCEEDINGS),
  setOf('known-third-documents', 'documents', THIRD_DOCUMENTS),
  setOf('known-third-lists', 'lists', THIRD_LISTS),
  setOf('known-fourth-lists', 'lists', FOURTH_LISTS),
  setOf('known-fourth-documents', 'documents', FOURTH_DOCUMENTS),
  setOf('known-fourth-proceedings', 'proceedings', FOURTH_PROCEEDINGS),
  setOf('known-fourth-requests', 'requests', FOURTH_REQUESTS),
  setOf('known-fifth-lists', 'lists', FIFTH_LISTS),
  setOf('known-fifth-documents', 'documents', FIFTH_DOCUMENTS),
  setOf('known-fifth-proceedings', 'proceedings', FIFTH_PROCEEDINGS),
  setOf('known-fifth-requests', 'requests', FIFTH_REQUESTS),
  setOf('known-sixth-lists', 'lists', SIXTH_LISTS),
  setOf('known-sixth-documents', 'documents', SIXTH_DOCUMENTS),
  setOf('known-sixth-proceedings', 'proceedings', SIXTH_PROCEEDINGS),
  setOf('known-sixth-requests', 'requests', SIXTH_REQUESTS),
  setOf('known-seventh-lists', 'lists', SEVENTH_LISTS),
  setOf('known-seventh-documents', 'documents', SEVENTH_DOCUMENTS),
  setOf('known-seventh-proceedings', 'proceedings', SEVENTH_PROCEEDINGS),
  setOf('known-seventh-requests', 'requests', SEVENTH_REQUESTS),
  setOf('held-out-eighth-lists', 'lists', EIGHTH_LISTS),
  setOf('held-out-eighth-documents', 'documents', EIGHTH_DOCUMENTS),
  setOf('held-out-eighth-proceedings', 'proceedings', EIGHTH_PROCEEDINGS),
  setOf('held-out-eighth-requests', 'requests', EIGHTH_REQUESTS),
  setOf('known-ninth-lists', 'lists', NINTH_LISTS),
  setOf('known-ninth-documents', 'documents', NINTH_DOCUMENTS),
  setOf('known-ninth-proceedings', 'proceedings', NINTH_PROCEEDINGS),
  setOf('known-ninth-requests', 'requests', NINTH_REQUESTS),
  setOf('held-out-tenth-lists', 'lists', TENTH_LISTS),
  setOf('held-out-tenth-documents', 'documents', TENTH_DOCUMENTS),
  setOf('held-out-tenth-proceedings', 'proceedings', TENTH_PROCEEDINGS),
  setOf('held-out-tenth-requests', 'requests', TENTH_REQUESTS),
  setOf('known-eleventh-lists', 'lists', ELEVENTH_LISTS),
  setOf('known-eleventh-documents', 'documents', ELEVENTH_DOCUMENTS),
  setOf('known-eleventh-proceedings', 'proceedings', ELEVENTH_PROCEEDINGS),
  setOf('known-eleventh-requests', 'requests', ELEVENTH_REQUESTS),
  setOf('known-twelfth-lists', 'lists', TWELFTH_LISTS),
  setOf('known-twelfth-documents', 'documents', TWELFTH_DOCUMENTS),
  setOf('known-twelfth-proceedings', 'proceedings', TWELFTH_PROCEEDINGS),
  setOf('known-twelfth-requests', 'requests', TWELFTH_REQUESTS),
  setOf('known-thirteenth-lists', 'lists', THIRTEENTH_LISTS),
  setOf('known-thirteenth-documents', 'documents', THIRTEENTH_DOCUMENTS),
  setOf('known-thirteenth-proceedings', 'proceedings', THIRTEENTH_PROCEEDINGS),
  setOf('known-thirteenth-requests', 'requests', THIRTEENTH_REQUESTS),
  setOf('known-fourteenth-lists', 'lists', FOURTEENTH_LISTS),
  setOf('known-fourteenth-documents', 'documents', FOURTEENTH_DOCUMENTS),
  setOf('known-fourteenth-proceedings', 'proceedings', FOURTEENTH_PROCEEDINGS),
  setOf('known-fourteenth-requests', 'requests', FOURTEENTH_REQUESTS),
  setOf('known-fifteenth-lists', 'lists', FIFTEENTH_LISTS),
  setOf('known-fifteenth-documents', 'documents', FIFTEENTH_DOCUMENTS),
  setOf('known-fifteenth-proceedings', 'proceedings', FIFTEENTH_PROCEEDINGS),
  setOf('known-fifteenth-requests', 'requests', FIFTEENTH_REQUESTS),
  setOf('known-sixteenth-lists', 'lists', SIXTEENTH_LISTS),
  setOf('known-sixteenth-documents', 'documents', SIXTEENTH_DOCUMENTS),
  setOf('known-sixteenth-proceedings', 'proceedings', SIXTEENTH_PROCEEDINGS),
  setOf('known-sixteenth-requests', 'requests', SIXTEENTH_REQUESTS),
  setOf('known-seventeenth-lists', 'lists', SEVENTEENTH_LISTS),
  setOf('known-seventeenth-documents', 'documents', SEVENTEENTH_DOCUMENTS),
  setOf('known-seventeenth-proceedings', 'proceedings', SEVENTEENTH_PROCEEDINGS),
  setOf('known-seventeenth-requests', 'requests', SEVENTEENTH_REQUESTS),
  setOf('held-out-eighteenth-lists', 'lists', EIGHTEENTH_LISTS),
  setOf('held-out-eighteenth-documents', 'documents', EIGHTEENTH_DOCUMENTS),
  setOf('held-out-eighteenth-proceedings', 'proceedings', EIGHTEENTH_PROCEEDINGS),
  setOf('held-out-eighteenth-requests', 'requests', EIGHTEENTH_REQUESTS),
  setOf('known-third-offices-requests', 'requests', OFFICES_REQUESTS),
  setOf('known-third-offices-proceedings', 'proceedings', OFFICES_PROCEEDINGS),
  setOf('known-third-offices-documents', 'documents', OFFICES_DOCUMENTS),
  setOf('known-third-offices-lists', 'lists', OFFICES_LISTS),
  setOf('held-out-last-requests', 'requests', LAST_REQUESTS),
  setOf('held-out-last-proceedings', 'proceedings', LAST_PROCEEDINGS),
  setOf('held-out-last-documents', 'documents', LAST_DOCUMENTS),
  setOf('held-out-last-lists', 'lists', LAST_LISTS),
  setOf('held-out-published-requests', 'requests', PUBLISHED_REQUESTS),
  setOf('held-out-published-proceedings', 'proceedings', PUBLISHED_PROCEEDINGS),
  setOf('held-out-published-documents', 'documents', PUBLISHED_DOCUMENTS),
  setOf('held-out-published-lists', 'lists', PUBLISHED_LISTS),
  setOf('known-varied-requests', 'requests', MORE_REQUESTS),
  setOf('known-varied-proceedings', 'proceedings', MORE_PROCEEDINGS),
  setOf('known-varied-documents', 'documents', MORE_DOCUMENTS),
  setOf('known-varied-lists', 'lists', MORE_LISTS),
  setOf('known-second-varied-requests', 'requests', SECOND_VARIED_REQUESTS),
  setOf('known-second-varied-proceedings', 'proceedings', SECOND_VARIED_PROCEEDINGS),
  setOf('known-second-varied-documents', 'documents', SECOND_VARIED_DOCUMENTS),
  setOf('known-second-varied-lists', 'lists', SECOND_VARIED_LISTS),
];

/** Sentences of reports with the form of 2014. */
export const STATISTICS_SETS: readonly WordingSet[] = [
  setOf('known-statistics', 'requests', KNOWN_STATISTICS),
  setOf('known-second-statistics', 'requests', SECOND_STATISTICS),
];

/** Right sentences that look wrong. */
export const TRAP_SETS: readonly WordingSet[] = [
  setOf('traps-requests', 'traps', TRAPS_REQUESTS),
  setOf('traps-proactive', 'traps', TRAPS_PROACTIVE),
  setOf('traps-lists', 'traps', TRAPS_LISTS),
];
