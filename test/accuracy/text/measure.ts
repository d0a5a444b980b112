import { type Fault, type TextCase } from './case.ts';
import { isAbout, isFound, setOf, verdictsOf } from './compare.ts';
import { type TextFinding, type TextReader, type TextReading } from './reader.ts';
import { countsOf, newTally, type TextMistake, type TextTally } from './tally.ts';

export interface TextMeasurement {
  readonly tally: TextTally;
  readonly mistakes: readonly TextMistake[];
  /** Milliseconds spent in the reader alone. */
  readonly time: number;
}

const inWords = ({ rule, severity, message, passages: [first] }: TextFinding): string =>
  `${rule} ${severity} “${first?.quote ?? ''}”: ${message}\n      in: ${first?.sentence ?? 'no passage'}`;

function countFinding(finding: TextFinding, of: TextCase, tally: TextTally, fault: Fault | null): TextMistake[] {
  const isRight = fault !== null && isAbout(finding, fault);
  const counts = countsOf(tally, isRight ? of.set : setOf(finding, of));
  const ofRule = (counts.findings[finding.rule] ??= { right: 0, wrong: 0 });
  if (isRight) {
    ofRule.right += 1;
    return [];
  }
  const isHint = finding.severity === 'hint';
  // A hint may be given where a list only seems to be closed, but no number may be said to be another one in a table.
  if (!isHint || finding.rule === 'narrative/table') ofRule.wrong += 1;
  if (isHint) {
    if (fault !== null || of.mayHint === true) return [];
    counts.hints += 1;
    return [{ kind: 'text-hint', of, text: inWords(finding) }];
  }
  if (fault === null) counts.alarms += 1;
  return [{ kind: 'text-false', of, text: inWords(finding) }];
}

const KINDS = {
  disagrees: 'text-disagrees',
  notCompared: 'text-not-compared',
  unseen: 'text-unseen',
} as const;

/** A report in which nothing is wrong: what was understood of it. */
function readRight(of: TextCase, reading: TextReading, tally: TextTally): TextMistake[] {
  const { totals } = tally;
  totals.rightPages += 1;
  totals.printed += reading.coverage.numbers;
  totals.understood += reading.coverage.understood;
  if (reading.findings.some(({ severity }) => severity !== 'hint')) totals.alarmedPages += 1;
  if (of.mayHint !== true && reading.findings.some(({ severity }) => severity === 'hint')) totals.hintedPages += 1;
  return of.sentences.flatMap((sentence) => {
    const counts = countsOf(tally, sentence.set);
    counts.sentences += 1;
    if (of.form === 'prose') return [];
    return verdictsOf(sentence, reading).flatMap(({ index, verdict, said }): TextMistake[] => {
      counts.numbers[verdict] += 1;
      if (verdict === 'agrees') return [];
      const number = sentence.numbers[index];
      const text = `${number?.meaning} = ${number?.printed}: ${said ?? 'nothing'}\n      in: ${sentence.text}`;
      return [{ kind: KINDS[verdict], of, text }];
    });
  });
}

function readFaulty(of: TextCase, fault: Fault, { findings }: TextReading, tally: TextTally): TextMistake[] {
  const counts = (countsOf(tally, of.set).faults[fault.kind] ??= { altered: 0, found: 0 });
  counts.altered += 1;
  if (isFound(fault, findings)) {
    counts.found += 1;
    return [];
  }
  return [{ kind: 'text-missed', of, text: `${fault.kind}: ${fault.made}\n      in: ${fault.sentences.join(' … ')}` }];
}

function compared(of: TextCase, reading: TextReading, tally: TextTally): TextMistake[] {
  const { totals } = tally;
  totals.crashed += reading.crashed;
  if (!reading.isReport) totals.notRecognised += 1;
  const own = of.fault === null ? readRight(of, reading, tally) : readFaulty(of, of.fault, reading, tally);
  return [...own, ...reading.findings.flatMap((each) => countFinding(each, of, tally, of.fault))];
}

function readSafely(reader: TextReader, html: string): TextReading | Error {
  try {
    return reader(html);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Reads every page and compares what was said of its text with what is known. */
export function measureText(cases: Iterable<TextCase>, reader: TextReader): TextMeasurement {
  const tally = newTally();
  const mistakes: TextMistake[] = [];
  let time = 0;
  for (const of of cases) {
    const html = of.html();
    const begin = performance.now();
    const reading = readSafely(reader, html);
    time += performance.now() - begin;
    tally.totals.pages += 1;
    if (reading instanceof Error) {
      tally.totals.crashed += 1;
      mistakes.push({ kind: 'text-crashed', of, text: reading.stack ?? reading.message });
    } else mistakes.push(...compared(of, reading, tally));
  }
  return { tally, mistakes, time };
}
