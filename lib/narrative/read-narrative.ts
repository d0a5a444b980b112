import type { Source } from '../model/grid.ts';
import type { Flow, Narrative, PartsList, Scope, Sentence, Statement } from '../model/narrative.ts';
import type { ParsedReport } from '../model/report.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Thread } from './meaning/asked.ts';
import { namesPart } from './meaning/context.ts';
import { numbersOf } from './sentence/numbers.ts';
import { withBorneOut } from './lists/borne-out.ts';
import { channelLists } from './lists/channels.ts';
import { listsByPart } from './lists/list-closure.ts';
import { readProseInSteps, sentencesInSteps, sentencesWith } from './prose/prose.ts';
import { readRemarks } from './prose/read-remarks.ts';
import { readCounts, readCountsOfLists } from './lists/read-counts.ts';
import { withDivisions } from './lists/read-divisions.ts';
import { readFlow, readOtherFlow } from './lists/read-flows.ts';
import { readGrowths } from './shares/read-growths.ts';
import type { Counted } from './lists/total.ts';
import { readLists } from './lists/read-lists.ts';
import { withSilent } from './lists/silent-totals.ts';
import { readMentions } from './mentions/read-mentions.ts';
import { readNegations } from './statements/read-negations.ts';
import { readShares } from './shares/read-shares.ts';
import { readOrdinals } from './statements/read-ordinals.ts';
import { MAY_LACK_NUMBER, readGaps } from './statements/read-slips.ts';
import { readStatements } from './statements/read-statements.ts';

/** Sentences without a number or a negation state nothing that can be checked; ordinals are looked for in all of them. */
const STATES_SOMETHING =
  /\d|[〇零一二两三四五六七八九十百千]+(?:[件条项份宗例封次个篇种]|部分|方面|大部|类|领域|栏目|环节|板块|大)|未|没有|无|零|不存在/;

/** Reads the prose of a report: its sections, its sentences, and what they state; in one piece. */
export function readNarrative(source: Source, report: ParsedReport): Narrative {
  return finish(readNarrativeInSteps(source, report));
}

/** The same in steps. */
export function* readNarrativeInSteps(source: Source, report: ParsedReport): Steps<Narrative> {
  const prose = yield* readProseInSteps(source.lines);
  yield;
  const all = yield* sentencesInSteps(prose.paragraphs);
  const sentences = yield* sentencesWith((plain) => STATES_SOMETHING.test(plain) || MAY_LACK_NUMBER.test(plain), all);
  const paragraphs = joined(byParagraph(sentences));
  const asUnclear = yield* readParagraphs(paragraphs, report);
  const read = isOfTheRegion(asUnclear) ? yield* readAsOwn(paragraphs, asUnclear, report) : asUnclear;
  yield;
  const statements = read.flatMap((paragraph) => paragraph.statements);
  yield;
  const numbers = statements.filter(({ isNone }) => !isNone);
  return {
    sections: prose.sections,
    sentences,
    prose: all,
    remarks: yield* readRemarks(source.grids),
    statements,
    lists: read.flatMap(({ lists }) => lists),
    flows: read.flatMap(({ flows }) => flows),
    shares: read.flatMap(({ shares }) => shares),
    growths: read.flatMap(({ growths }) => growths),
    counts: read.flatMap(({ counts }) => counts),
    gaps: read.flatMap(({ gaps }) => gaps),
    ordinals: yield* readOrdinals(byParagraph(all)),
    mentions: yield* readMentions(prose, all, source, report),
    numbers: numbers.length,
    understood: numbers.filter(({ intent }) => intent !== 'unknown').length,
  };
}

/** What can only be told from several sentences of one paragraph. */
interface ReadParagraph extends Pick<Narrative, 'statements' | 'lists' | 'shares' | 'growths' | 'counts' | 'gaps'> {
  readonly flows: readonly Flow[];
}

function* readParagraphs(
  paragraphs: readonly (readonly Sentence[])[],
  report: ParsedReport,
): Steps<readonly ReadParagraph[]> {
  const read: ReadParagraph[] = [];
  for (const paragraph of paragraphs) {
    read.push(yield* readParagraph(paragraph, report, 'unclear'));
    yield;
  }
  return read;
}

/** Reads anew what was left unclear, with the numbers of the whole region as the report's own. */
function* readAsOwn(
  paragraphs: readonly (readonly Sentence[])[],
  asUnclear: readonly ReadParagraph[],
  report: ParsedReport,
): Steps<readonly ReadParagraph[]> {
  const read = [...asUnclear];
  for (const [index, { statements }] of asUnclear.entries()) {
    if (!statements.some(({ scope }) => scope === 'unclear')) continue;
    read[index] = yield* readParagraph(paragraphs[index] ?? [], report, 'own');
    yield;
  }
  return read;
}

/** So many different numbers, one of them of this size, do not agree by chance. */
const WITNESSES = 2;
const TELLING = 10;

/** True where numbers that are said to be those of a whole region (全市) are the ones that the tables of its government have. */
function isOfTheRegion(read: readonly ReadParagraph[]): boolean {
  const agreeing = new Set<number>();
  for (const { statements } of read) {
    for (const { scope, comparison, value, sentence } of statements) {
      // 区本级收到26件: that these are the report's own says nothing of the whole region.
      if (namesPart(sentence.plain)) continue;
      if (scope === 'unclear' && comparison.verdict === 'agrees' && value > 1) agreeing.add(value);
    }
  }
  return agreeing.size >= WITNESSES && Math.max(...agreeing) >= TELLING;
}

function* readParagraph(sentences: readonly Sentence[], report: ParsedReport, region: Scope): Steps<ReadParagraph> {
  const thread: Thread = { subject: null, isWider: false, block: null, isOfDisclosureCases: false, region };
  const counted: Counted[] = [];
  for (const sentence of sentences) {
    const numbers = numbersOf(sentence.plain);
    const none = readNegations(sentence, report, thread);
    counted.push({ sentence, numbers, statements: [...none, ...readStatements(sentence, numbers, report, thread)] });
    yield;
  }
  const statements = counted.flatMap((sentence) => sentence.statements);
  const named = readLists(counted);
  const listed = [...named, ...channelLists(counted, named)].map((list) => withSilent(list, statements, report.values));
  const lists = withDivisions(listed, counted);
  const flow = readFlow(statements, report.values.get('requests/carriedIn/total')?.value ?? null);
  const flows = [flow, ...counted.map((each) => readOtherFlow(each, flow !== null))].filter((each) => each !== null);
  return {
    statements: withBorneOut(withParts(statements, lists), lists, flows),
    lists,
    flows,
    shares: readShares(counted, lists, report),
    growths: readGrowths(counted, report.identity.year),
    counts: sentences.flatMap((sentence) => [...readCounts(sentence), ...readCountsOfLists(sentence, lists)]),
    gaps: sentences.flatMap(readGaps),
  };
}

/** What nothing else is known of is understood at least as a part of a list. */
function withParts(statements: readonly Statement[], lists: readonly PartsList[]): Statement[] {
  const listsOf = listsByPart(lists);
  return statements.map((statement) =>
    statement.intent === 'unknown' && listsOf(statement.place).length > 0
      ? { ...statement, intent: 'part' }
      : statement,
  );
}

/** 其中：…, 在主动公开的信息中，…: what was counted last is divided further, be it in a paragraph of its own. */
const GOES_ON =
  /^(?:其中(?![央心])|在?(?:主动)?(?:公开|发布)的(?:政府|政务)?信息[中里]，|在?(?:已经?)?(?:答复|办结|受理|收到)的[^，。；\d]{0,12}申请[中里]，)/;

/** Paragraphs, and those that go on with the one above them joined to it. */
function joined(paragraphs: readonly Sentence[][]): Sentence[][] {
  const all: Sentence[][] = [];
  for (const paragraph of paragraphs) {
    const [[first], above] = [paragraph, all.at(-1)];
    const goesOn = first && above?.at(-1)?.section === first.section && GOES_ON.test(first.plain);
    if (above && goesOn) above.push(...paragraph);
    else all.push([...paragraph]);
  }
  return all;
}

function byParagraph(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}
