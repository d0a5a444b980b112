import { type Figures } from '../../support/generate/figures.ts';
import { printedBy, type Layout, type Printed } from '../../support/generate/layouts/layout.ts';
import { expectationsOf } from '../../support/generate/oracle.ts';
import { titleOf, type PageIdentity } from '../../support/generate/page.ts';
import { type FormId } from '../../support/generate/form.ts';
import { type ExpectedFigures, type ExpectedIdentity } from '../case.ts';
import { equationCells } from '../equation-cells.ts';

/** A body and a year that fit the form. */
export const IDENTITIES: Readonly<Record<FormId, PageIdentity>> = {
  'annual-2019': { agency: '青岚市水务局', year: 2020, published: '2021-01-25' },
  'annual-2021': { agency: '云溪县人民政府办公室', year: 2023, published: '2024-01-19' },
};

/** What is to be read of a report in a layout. */
export function expectedFigures(layout: Layout, figures: Figures, other?: Printed): ExpectedFigures {
  const printed = printedBy(layout, figures);
  const { cells, numbers } = printed.figures;
  const verdicts = expectationsOf(printed.figures).map((each) => ({
    ...each,
    cells: equationCells(figures.template, each.rule, each.at),
  }));
  return {
    cells,
    numbers,
    damaged: [...printed.damaged, ...(other?.damaged ?? [])],
    omitted: [...printed.omitted, ...(other?.omitted ?? [])],
    verdicts,
  };
}

/** What a generated page states about itself. */
export function expectedIdentity(identity: PageIdentity): ExpectedIdentity {
  const { agency, year, published } = identity;
  return {
    agency: [agency],
    year: [year],
    title: [titleOf(identity)],
    published: [published],
    period: [`${year}-01-01/${year}-12-31`],
  };
}
