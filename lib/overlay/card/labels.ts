import type { ResultCause, ResultFinding } from '../../model/result.ts';
import type { Template } from '../../model/template.ts';
import { cellName } from '../../text/cell-name.ts';
import type { Language } from '../../text/language.ts';
import { oneLine } from '../../text/passage.ts';
import { sidesOf, totalOf } from '../../text/sum-on-paper.ts';
import { fixText, numberText } from './card-lines.ts';
import { changeOf, type Entry } from '../content/entries.ts';
import type { MarkPlan } from '../content/roles.ts';
import { say, type Word } from '../content/words.ts';

/** How sure a finding is, in a word: certain and uncertain are different words. */
export function severityWord(finding: ResultFinding, language: Language): string {
  return say(wordOf(finding), language);
}

function wordOf({ outcome, severity, equation }: ResultFinding): Word {
  if (outcome !== 'fail') return 'undecided';
  if (severity === 'hint') return 'hint';
  if (severity === 'warning') return 'doubtful';
  return equation?.relation === '=' ? 'unequal' : 'disagrees';
}

/** What is said once when the marks are there: "发现 3 处不符"; empty where nothing was found. */
export function summary(entries: readonly Entry[], language: Language): string {
  const count = (severity: string): number =>
    entries.filter(({ number, cause, findings: [first] }) => number !== null && (cause ?? first).severity === severity)
      .length;
  const errors = count('error');
  const warnings = count('warning');
  if (errors + warnings === 0) return '';
  const word = warnings === 0 ? 'found' : errors === 0 ? 'foundWarnings' : 'foundBoth';
  return say(word, language, { errors, warnings });
}

/** Longer words are cut for screen readers: the card quotes them in full. */
const SPOKEN_QUOTE = 40;

/** What a screen reader says for a mark: 「三（七）总计 · 自然人：不相等，应为 2，印为 0」, 「正文“收到申请3件”：不符」. */
export function markLabel(plan: MarkPlan, template: Template, language: Language): string {
  const [first] = plan.findings;
  const place = plan.passage ? quoted(plan.passage.quote, language) : cellName(template, plan.key, language);
  if (!first) return place;
  const cause = plan.entries[0]?.cause ?? null;
  return (
    (causeSentence(plan, place, language) ?? sentence(first, cause, place, language)) + entryNumbers(plan, language)
  );
}

/** The numbers of the entries, of which the first stands beside the cell; of what has none only how many there are. */
function entryNumbers({ entries }: MarkPlan, language: Language): string {
  const numbers = entries.flatMap(({ number }) => number ?? []);
  if (numbers.length > 0) return say('numbers', language, { numbers: numbers.join(say('comma', language)) });
  return entries.length > 1 ? say('more', language, { count: entries.length }) : '';
}

/** What is said of the cell that explains an entry; null for every other. */
function causeSentence({ key, role, entries: [entry] }: MarkPlan, place: string, language: Language): string | null {
  const change = role === 'cause' && entry ? changeOf(entry, key) : undefined;
  if (!change) return null;
  const printed = change.from === null ? say('blank', language) : numberText(change.from);
  return say('markCause', language, { place, printed, number: numberText(change.to) });
}

function quoted(quote: string, language: Language): string {
  const line = oneLine(quote);
  return say('words', language, { quote: line.length > SPOKEN_QUOTE ? `${line.slice(0, SPOKEN_QUOTE)}…` : line });
}

function sentence(finding: ResultFinding, cause: ResultCause | null, place: string, language: Language): string {
  const gaps = { place, word: severityWord(finding, language) };
  if (finding.outcome !== 'fail') return say('mark', language, gaps);
  const sides = finding.equation && sidesOf(finding.equation);
  if (sides && sides.stated.length > 1) {
    const [left, right] = [numberText(totalOf(sides.terms)), numberText(totalOf(sides.stated))];
    return say('markSides', language, { ...gaps, left, right });
  }
  // Of words and table nobody can say which is the wrong one.
  const fix = finding.passages.length > 0 ? null : fixText(finding, cause, language);
  if (fix === null || finding.actual === null) return say('mark', language, gaps);
  return say('markFix', language, { ...gaps, fix, printed: finding.actual });
}
