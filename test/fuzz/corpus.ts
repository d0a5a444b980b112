import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { textCases } from '../accuracy/text/cases.ts';
import { figuresOf } from '../support/generate/figures.ts';
import { FORM_IDS } from '../support/generate/form.ts';
import { ALL_LAYOUTS } from '../support/generate/layouts/index.ts';
import { pageOf } from '../support/generate/page.ts';
import { statisticsFiguresOf } from '../support/generate/statistics/figures.ts';
import { STATISTICS_LAYOUTS } from '../support/generate/statistics/layouts.ts';
import { statisticsPage } from '../support/generate/statistics/page.ts';
import { ALL_STYLES, styled } from '../support/generate/styles.ts';

/** A page that is mutated. */
export interface Base {
  readonly name: string;
  readonly html: string;
}

/** Reports of real bodies are not part of the project: they take part where they are at hand. */
const REAL_PAGES = new URL('../../../shared/pages/', import.meta.url);
const DEMO_PAGES = new URL('../../assets/demo/', import.meta.url);
/** One generated text in so many. */
const TEXT_STEP = 12;

function annualPages(): Base[] {
  return ALL_LAYOUTS.flatMap((layout, place) =>
    FORM_IDS.map((form, index) => {
      const style = ALL_STYLES[(place * FORM_IDS.length + index) % ALL_STYLES.length];
      const figures = figuresOf(form, 'small', place);
      const identity = { agency: '清河市水务局', year: 2020 + index, published: `${2021 + index}-01-20` };
      const html = pageOf(style ? styled(figures, style) : figures, layout, identity, { statements: true });
      return { name: `${layout.id} ${form} ${style?.id}`, html };
    }),
  );
}

function statisticsPages(): Base[] {
  const identity = { agency: '清河市水务局', year: 2016, published: '2017-03-10' };
  return STATISTICS_LAYOUTS.map((layout, seed) => ({
    name: `statistics ${layout.id}`,
    html: statisticsPage(statisticsFiguresOf('small', seed), layout, identity),
  }));
}

function textPages(): Base[] {
  return [...textCases(true)]
    .filter((_, index) => index % TEXT_STEP === 0)
    .map(({ set, made, html }) => ({ name: `text ${set} ${made}`, html: html() }));
}

function pagesIn(folder: URL): Base[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return files.toSorted().map((name) => ({ name, html: readFileSync(new URL(name, folder), 'utf8') }));
}

/** All pages that are mutated: every layout of both forms, the older form, prose, the demo, and real reports. */
export function corpus(): readonly Base[] {
  return [...annualPages(), ...statisticsPages(), ...textPages(), ...pagesIn(DEMO_PAGES), ...pagesIn(REAL_PAGES)];
}
