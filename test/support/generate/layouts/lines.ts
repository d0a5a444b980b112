import { SECTIONS } from '../form.ts';
import { type Forms } from './layout.ts';

/** Puts the headings of the sections before the lines of the tables. */
export function sectionedLines(forms: Forms<readonly string[]>): string {
  return [
    SECTIONS.proactive,
    '',
    ...forms.proactive,
    '',
    SECTIONS.requests,
    '',
    ...forms.requests,
    '',
    SECTIONS.proceedings,
    '',
    ...forms.proceedings,
    '',
  ].join('\n');
}

/** Plain text as HTML that keeps its lines; line breaks inside cells are taken out first. */
export function escapedLines(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');
}
