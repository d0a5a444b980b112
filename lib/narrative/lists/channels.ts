import type { PartsList } from '../../model/narrative.ts';
import { ALL_REQUESTS } from '../cells/intents.ts';
import { figure, listsByPart, statementOf } from './list-closure.ts';
import type { Counted } from './total.ts';
import type { NumberToken } from '../sentence/numbers.ts';

/** 申请渠道方面，…, 按提出方式分，…: then the channels that follow are all there are. */
const ALL_CHANNELS = /(?:渠道|方式|途径)(?:方面|为|有|上|看|来看|分|划分|统计)?[，：]|分别/;
/** A request that came in twice is counted by each of its channels. */
const TWICE = /先后|同时|重复|两种|多种|交叉|重叠|只计/;
const FEWEST = 3;

/** A number that came in, and the sentence that states it. */
interface Received {
  readonly counted: Counted;
  readonly number: NumberToken;
  /** What was told of since that the channels may be those of: all that there was to do. */
  readonly others: readonly number[];
}

/**
 * 收到申请149件。按提出方式分，网上97件，信函49件，当面3件: each request comes in by one channel, so that those that a paragraph lists
 * after what came in add up to it (form of 2014, 三（一）; NI-CHANNEL-SUM). Channels that another list has as its parts are left alone.
 */
export function channelLists(paragraph: readonly Counted[], lists: readonly PartsList[]): PartsList[] {
  const runs = paragraph.map(channelsIn);
  if (runs.every((run) => run.length === 0)) return [];
  const listed = listsByPart(lists);
  const carriedIn = paragraph
    .flatMap(({ statements }) => statements)
    .filter(({ intent, isNone }) => intent === 'carriedIn' && !isNone)
    .map(({ value }) => value);
  let received: Received | null = null;
  const found: PartsList[] = [];
  for (const [index, counted] of paragraph.entries()) {
    const run = runs[index] ?? [];
    for (const number of counted.numbers) {
      const isFree = number === run[0] && listed(figure(counted.sentence, number).place).length === 0;
      if (isFree && received) found.push(listOfChannels(counted, run, received, carriedIn));
      received = lastReceived(received, counted, number);
    }
  }
  return found;
}

/** The numbers of a sentence that count requests by their channels, where nothing else is counted among them. */
function channelsIn({ sentence, numbers, statements }: Counted): readonly NumberToken[] {
  const isChannel = (number: NumberToken): boolean =>
    statementOf(figure(sentence, number), statements)?.intent.startsWith('channel.') === true;
  const counts = numbers.filter(({ kind }) => kind !== 'percent');
  const run = counts.slice(counts.findIndex(isChannel), counts.findLastIndex(isChannel) + 1);
  const isPlain = run.every((number) => isChannel(number) && number.exactness === 'exact');
  return isPlain && run.length >= FEWEST && !TWICE.test(sentence.plain) ? run : [];
}

/**
 * What came in of all applicants, as stated last when a number has been read; null where something else was counted since, but
 * for what there was to do in all, and what came in another year.
 */
function lastReceived(before: Received | null, counted: Counted, number: NumberToken): Received | null {
  const statement = statementOf(figure(counted.sentence, number), counted.statements);
  if (!statement || !ALL_REQUESTS.has(statement.intent) || statement.isNone || statement.isOtherYear) return before;
  const { intent, applicants, scope } = statement;
  if (applicants.length > 0 || number.exactness !== 'exact' || scope === 'other') return null;
  if (intent === 'received') return { counted, number, others: [] };
  return before && intent !== 'handled' ? { ...before, others: [...before.others, number.value] } : null;
}

function listOfChannels(
  { sentence, statements }: Counted,
  run: readonly NumberToken[],
  received: Received,
  carriedIn: readonly number[],
): PartsList {
  const intents = run.map((number) => statementOf(figure(sentence, number), statements)?.intent);
  const head = sentence.plain.slice(0, run[0]?.start);
  const isAll = ALL_CHANNELS.test(head) && new Set(intents).size === run.length && !/等|主要|其中/.test(sentence.plain);
  return {
    total: figure(received.counted.sentence, received.number),
    parts: run.map((number) => figure(sentence, number)),
    kind: isAll ? 'closed' : 'unclear',
    overlap: 'unlikely',
    // What was carried in had come by some channel, too.
    totals: [...received.others, ...carriedIn.map((value) => received.number.value + value)],
  };
}
