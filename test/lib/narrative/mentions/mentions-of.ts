import type { Passage } from '../../../../lib/model/finding.ts';
import type { Mentions } from '../../../../lib/model/mentions.ts';
import type { ParsedReport, Report } from '../../../../lib/model/report.ts';
import type { TemplateId } from '../../../../lib/model/template.ts';
import { identityOf, reportOf, zeroReport } from '../../check/report-of.ts';

/** Whose report it is, on which year and in which form. */
export interface About {
  readonly agency?: string | null;
  readonly year?: number | null;
  readonly template?: TemplateId;
  readonly agencyFrom?: 'title' | 'meta' | 'signature';
  /** False for a page on which no table was read. */
  readonly hasTables?: boolean;
}

export const AGENCY = '清河市水务局';
export const YEAR = 2022;
export const TITLE = `${AGENCY}${YEAR}年政府信息公开工作年度报告`;

/** A report that prints these paragraphs. */
export function reportWith(text: readonly string[], about: About = {}): Report {
  const { agency = AGENCY, year = YEAR, template = 'annual-2021', agencyFrom = 'title', hasTables = true } = about;
  const identity = identityOf(agency, year);
  const changes: Partial<ParsedReport> = {
    identity: { ...identity, origins: { ...identity.origins, agency: agencyFrom } },
  };
  return hasTables ? zeroReport(template, {}, changes, text) : reportOf(template, {}, changes, text);
}

/** What the paragraphs say about themselves. */
export function mentionsOf(text: readonly string[], about: About = {}): Mentions<Passage> {
  return reportWith(text, about).narrative.mentions;
}

/** The printed words of a passage. */
export function quote({ sentence, place }: Passage): string {
  return sentence.text.slice(place.start - sentence.place.start, place.end - sentence.place.start);
}
