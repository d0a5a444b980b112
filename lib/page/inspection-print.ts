import type { Inspection } from '../inspect.ts';

/** Everything that findings depend on, and what was found in the text: where it is the same, so is the result. */
export function printOf({ detection, report, findings }: Inspection): string {
  const printed = [...(report?.values.values() ?? [])].map((value) => `${value.cell}:${value.raw}`);
  const stated = report?.narrative.statements.map(({ text, sentence }) => `${sentence.id}:${text}`);
  const quoted = findings.flatMap(({ id, passages }) => passages.map(({ quote }) => `${id}:${quote}`));
  const { template, identity, problems, strange } = report ?? {};
  return JSON.stringify([detection, template?.id, identity, problems, strange, printed, stated, quoted]);
}
