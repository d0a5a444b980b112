import type { Template, TemplateId } from '../model/template.ts';
import annual2019 from './annual-2019.ts';
import annual2021 from './annual-2021.ts';
import statistics2014 from './statistics-2014.ts';
import prose from './prose.ts';

/** All generations of the form that are read, oldest first. */
export const TEMPLATES: readonly Template[] = [prose, statistics2014, annual2019, annual2021];

/** The template of that id; throws where the program asks for one that is not listed. */
export function templateOf(id: TemplateId): Template {
  const template = TEMPLATES.find((candidate) => candidate.id === id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
}
