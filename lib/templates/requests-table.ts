import type { TableSpec, Template } from '../model/template.ts';

/** Who may ask: the columns of a form's table of requests but for their total; none where it has no such table. */
export function applicantsOf(template: Template): readonly string[] {
  const columns = requestsOf(template)?.blocks[0]?.columns ?? [];
  return columns.map(({ id }) => id).filter((id) => id !== 'total');
}

/** All columns of those who ask but that of natural persons. */
export function organisationsOf(template: Template): string[] {
  return applicantsOf(template).filter((applicant) => applicant !== 'naturalPerson');
}

/** The rows below a heading row of the table of requests; the row itself where the form has no rows below it. */
export function rowsBelow(template: Template, row: string): readonly string[] {
  return requestsOf(template)?.groups.find(({ id }) => id === row)?.members ?? [row];
}

function requestsOf({ tables }: Template): TableSpec | undefined {
  return tables.find(({ id }) => id === 'requests');
}
