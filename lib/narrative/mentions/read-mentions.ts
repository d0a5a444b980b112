import type { Passage } from '../../model/finding.ts';
import type { Source } from '../../model/grid.ts';
import type { Mentions } from '../../model/mentions.ts';
import type { Sentence } from '../../model/narrative.ts';
import type { ParsedReport } from '../../model/report.ts';
import type { Steps } from '../../model/steps.ts';
import { kindOf } from '../sentence/body-names.ts';
import { sentencesWith, type Prose } from '../prose/prose.ts';
import { readBodies } from './read-bodies.ts';
import { readCitations } from './read-citations.ts';
import { readLayout } from './read-layout.ts';
import { readPeriods } from './read-periods.ts';
import { readTitleYears, readYears } from './read-years.ts';

/** Sentences with a date, a document or a body in them. */
const MENTIONS =
  /20\d{2}|\d月|二[〇○零0]|十二月|令第|报告由|编[制写撰]|撰写|起草|[公发]布本|我[局委厅镇乡街]|向.{2,24}?提[出交]|[局委办厅府镇乡处室会](?:主要领导)?(?:高度|多次|坚持|认真|深入|全面|严格|将)/;
/** A line of the signature. */
const LONGEST_NAME = 30;
const NAME_END = /[局厅委办室部院会府镇乡处区县市]$/;

function mentionsSomething(plain: string): boolean {
  return MENTIONS.test(plain) || (plain.length <= LONGEST_NAME && NAME_END.test(plain));
}

/** Reads what the text, given with `all` its sentences, says about itself: parts, dates, bases, and whose it is. */
export function* readMentions(
  prose: Prose,
  all: readonly Sentence[],
  source: Source,
  report: ParsedReport,
): Steps<Mentions<Passage>> {
  const { paragraphs } = prose;
  const { agency, year } = report.identity;
  const sentences = yield* sentencesWith(mentionsSomething, all);
  const titles = readTitleYears(sentences, paragraphs);
  yield;
  const layout = readLayout(prose, source, report);
  yield;
  const periods = readPeriods(sentences);
  yield;
  const years = year === null ? [] : readYears(sentences, paragraphs, year);
  yield;
  const citations = readCitations(sentences);
  yield;
  const bodies = yield* readBodies(sentences, report.identity);
  return {
    layout,
    titles,
    isYearCertain: titles.length > 0 && titles.every((title) => title.year === year),
    periods,
    years,
    citations,
    kind: agency === null ? 'unknown' : kindOf(agency),
    bodies,
  };
}
