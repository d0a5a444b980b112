import type { Quotation } from '../../text/passage.ts';
import type { CardExplanation, CardExplanations, CardPart } from './card-content.ts';
import type { CardFigures } from './card-lines.ts';
import { make } from '../dom/make.ts';

/** The pieces of a card below its message. */

export function explanations(document: Document, { title, list, rest }: CardExplanations): HTMLElement {
  const made = make(document, 'div', 'explained');
  made.append(make(document, 'p', 'caption', title));
  const items = make(document, list.length > 1 ? 'ol' : 'div', 'ways');
  items.append(...list.map((one) => explanation(document, one, list.length > 1 ? 'li' : 'div')));
  made.append(items);
  if (rest) made.append(make(document, 'p', 'caption', rest));
  return made;
}

function explanation(document: Document, { changes, witnesses }: CardExplanation, tag: 'li' | 'div'): HTMLElement {
  const made = make(document, tag);
  for (const { label, from, to } of changes) {
    const line = make(document, 'div', 'change');
    const figures = make(document, 'span', 'figures', `${from} → `);
    figures.append(make(document, 'b', '', to));
    line.append(make(document, 'span', 'name', label), figures);
    made.append(line);
  }
  if (witnesses) made.append(make(document, 'p', 'caption', witnesses));
  return made;
}

/** A finding of a cause: its sentence, which unfolds what it is made of. */
export function foldedPart(document: Document, part: CardPart, open: boolean, toggled: () => void): HTMLElement {
  const made = make(document, 'details', 'part');
  made.open = open;
  made.dataset['finding'] = part.id;
  made.append(make(document, 'summary', '', part.title), ...partBody(document, part));
  made.append(make(document, 'p', 'why', part.rule));
  made.addEventListener('toggle', toggled);
  return made;
}

export function partBody(document: Document, { quotations, figures, why }: CardPart): HTMLElement[] {
  return [
    ...quotations.map((one) => quotation(document, one)),
    ...(figures.lines.length > 0 ? [sum(document, figures)] : []),
    ...(why ? [make(document, 'p', 'why', why)] : []),
  ];
}

function quotation(document: Document, { pieces }: Quotation): HTMLElement {
  const made = make(document, 'blockquote', 'quote');
  made.lang = 'zh-CN';
  const stress = { plain: 'span', compared: 'em', wrong: 'strong' } as const;
  made.append(...pieces.map(({ text, role }) => make(document, stress[role], '', text)));
  return made;
}

function sum(document: Document, { caption, lines }: CardFigures): HTMLElement {
  const table = make(document, 'table', 'sum');
  if (caption) table.append(make(document, 'caption', '', caption));
  const fixes = lines.some((line) => line.fix);
  for (const line of lines) {
    const row = table.insertRow();
    row.className = line.kind === 'sum' ? 'sum-line' : line.kind;
    const name = make(document, 'th', '', line.label);
    name.scope = 'row';
    if (line.kind === 'rest') name.colSpan = fixes ? 3 : 2;
    row.append(name);
    if (line.kind === 'rest') continue;
    row.append(make(document, 'td', '', line.number));
    if (fixes) row.append(make(document, 'td', 'fix', line.fix ?? ''));
  }
  return table;
}
