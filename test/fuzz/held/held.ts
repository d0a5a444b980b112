import { parse } from 'parse5';
import { check } from '../../../lib/check/run.ts';
import { explain } from '../../../lib/explain/explain.ts';
import { inspect, type Inspection } from '../../../lib/inspect.ts';
import { resultSchema } from '../../../lib/model/result.ts';
import { finish } from '../../../lib/model/steps.ts';
import { readPage, type PageReading } from '../../../lib/read/page.ts';
import { savedTree, savedTreeAdapter, type SavedNode, type SavedTreeMap } from '../../../lib/read/saved-tree.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { countedTree } from '../counted-tree.ts';
import { csvProblems } from './exports.ts';
import { wrongValues, wrongWords } from './reading.ts';

/** Questions that reading may ask of each node of a page, and of a page without any. */
const STEPS_PER_NODE = 60;
const STEPS_AT_LEAST = 2_000;

/** What came of a page: everything that does not hold, in words; empty where all is well. */
export interface Held {
  readonly problems: readonly string[];
  readonly inspection: Inspection | null;
}

/**
 * Reads and checks a page and says what does not hold of what must always hold; never throws. `exported`: also of the
 * tables and the JSON it is exported as, which take a third of the time.
 */
export function heldOf(html: string, { exported = true } = {}): Held {
  try {
    const { reading, problems } = read(html);
    freeze(reading.source);
    const inspection = inspect(reading.source);
    const ofExports = exported ? csvProblems(inspection.result) : [];
    return { problems: [...problems, ...problemsOf(inspection, reading), ...ofExports], inspection };
  } catch (error) {
    return { problems: [`threw ${error instanceof Error ? error.stack : String(error)}`], inspection: null };
  }
}

function read(html: string): { reading: PageReading<SavedNode>; problems: readonly string[] } {
  const document = parse<SavedTreeMap>(html, { treeAdapter: savedTreeAdapter, scriptingEnabled: true });
  const nodes = freezeNodes(document);
  const { tree, head } = savedTree(document);
  const counted = countedTree(tree);
  const reading = finish(readPage(counted.tree, { url: null, ...head }));
  const most = STEPS_AT_LEAST + nodes * STEPS_PER_NODE;
  const problems = counted.steps() > most ? [`asked ${counted.steps()} times about ${nodes} nodes`] : [];
  return { reading, problems };
}

/** Whoever changes the document from now on throws; returns how many nodes there are. */
function freezeNodes(document: SavedNode): number {
  let count = 0;
  const open: SavedNode[] = [document];
  for (let node = open.pop(); node; node = open.pop()) {
    count += 1;
    for (let child = node.firstChild; child; child = child.next) open.push(child);
    Object.freeze(node.attributes);
    Object.freeze(node);
  }
  return count;
}

/** Whoever changes what was read throws. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

function problemsOf(inspection: Inspection, reading: PageReading<SavedNode>): string[] {
  const { report, result } = inspection;
  const { crashed = 0 } = result.checks ?? {};
  const parsed = resultSchema.safeParse(result);
  const polluted = Object.keys(Object.prototype);
  return [
    ...(crashed > 0 ? [`${crashed} rules crashed`] : []),
    ...(parsed.success ? [] : [`no result: ${parsed.error.message}`]),
    ...(polluted.length > 0 ? [`all objects have ${polluted.join(', ')}`] : []),
    ...(report ? [...wrongValues(report, reading), ...wrongWords(inspection, reading)] : []),
    ...explainProblems(inspection),
  ];
}

/** A failure to explain is hidden from people, who get their findings without causes; here it is not. */
function explainProblems({ report, result }: Inspection): string[] {
  if (report && result.findings?.some(({ equation }) => equation !== null) && result.causes?.length === 0) {
    explain({ report, verdicts: check(report, RULES, null), rules: RULES, previous: null });
  }
  return [];
}
