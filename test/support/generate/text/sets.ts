import { LAST_DOCUMENTS, LAST_LISTS, LAST_PROCEEDINGS, LAST_REQUESTS } from './wordings-held-out-last.ts';
import { HELD_OUT_LISTS } from './wordings-held-out-lists.ts';
import { HELD_OUT_PROACTIVE } from './wordings-held-out-proactive.ts';
import { HELD_OUT_PROCEEDINGS } from './wordings-held-out-proceedings.ts';
import { HELD_OUT_REQUESTS } from './wordings-held-out-requests.ts';
import { HELD_OUT_STATISTICS } from './wordings-held-out-statistics.ts';
import { KNOWN_DOCUMENTS, KNOWN_PROCEEDINGS } from './wordings-known-other.ts';
import { KNOWN_LISTS } from './wordings-known-lists.ts';
import { KNOWN_STATISTICS } from './wordings-known-statistics.ts';
import { MORE_DOCUMENTS, MORE_LISTS, MORE_PROCEEDINGS, MORE_REQUESTS } from './wordings-known-varied.ts';
import { KNOWN_OUTCOMES } from './wordings-known-outcomes.ts';
import { KNOWN_REQUESTS } from './wordings-known-requests.ts';
import { VARIED_DOCUMENTS, VARIED_LISTS, VARIED_PROCEEDINGS, VARIED_REQUESTS } from './wordings-held-out-varied.ts';
import { HELD_OUT_OUTCOMES } from './wordings-held-out-outcomes.ts';
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
  setOf('held-out-requests', 'requests', HELD_OUT_REQUESTS),
  setOf('held-out-outcomes', 'requests', HELD_OUT_OUTCOMES),
  setOf('held-out-proceedings', 'proceedings', HELD_OUT_PROCEEDINGS),
  setOf('held-out-proactive', 'documents', HELD_OUT_PROACTIVE),
  setOf('held-out-lists', 'lists', HELD_OUT_LISTS),
  setOf('held-out-last-requests', 'requests', LAST_REQUESTS),
  setOf('held-out-last-proceedings', 'proceedings', LAST_PROCEEDINGS),
  setOf('held-out-last-documents', 'documents', LAST_DOCUMENTS),
  setOf('held-out-last-lists', 'lists', LAST_LISTS),
  setOf('known-varied-requests', 'requests', MORE_REQUESTS),
  setOf('known-varied-proceedings', 'proceedings', MORE_PROCEEDINGS),
  setOf('known-varied-documents', 'documents', MORE_DOCUMENTS),
  setOf('known-varied-lists', 'lists', MORE_LISTS),
  setOf('held-out-varied-requests', 'requests', VARIED_REQUESTS),
  setOf('held-out-varied-proceedings', 'proceedings', VARIED_PROCEEDINGS),
  setOf('held-out-varied-documents', 'documents', VARIED_DOCUMENTS),
  setOf('held-out-varied-lists', 'lists', VARIED_LISTS),
];

/** Sentences of reports with the form of 2014. */
export const STATISTICS_SETS: readonly WordingSet[] = [
  setOf('known-statistics', 'requests', KNOWN_STATISTICS),
  setOf('held-out-statistics', 'requests', HELD_OUT_STATISTICS),
];

/** Right sentences that look wrong. */
export const TRAP_SETS: readonly WordingSet[] = [
  setOf('traps-requests', 'traps', TRAPS_REQUESTS),
  setOf('traps-proactive', 'traps', TRAPS_PROACTIVE),
  setOf('traps-lists', 'traps', TRAPS_LISTS),
];
