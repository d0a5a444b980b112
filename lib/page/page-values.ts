import type { Inspection } from '../inspect.ts';
import type { CellId } from '../model/cell-id.ts';
import type { Value } from '../model/report.ts';
import type { ResultValue } from '../model/result.ts';

/** The values that findings and causes are about: cards print no others. */
export function valuesOf({ findings, report, result }: Inspection): Record<string, ResultValue> {
  const changed = (result.causes ?? []).flatMap(({ explanations }) => explanations.flatMap(({ changes }) => changes));
  const cells = [...findings.flatMap((finding) => finding.cells), ...changed.map(({ cell }) => cell)];
  return Object.fromEntries(
    cells.flatMap((cell) => {
      const value = report?.values.get(cell as CellId);
      return value ? [[cell, toResultValue(value)]] : [];
    }),
  );
}

/** All that was read. */
export function allValues({ report }: Inspection): Record<string, ResultValue> {
  return Object.fromEntries([...(report?.values ?? [])].map(([cell, value]) => [cell, toResultValue(value)]));
}

function toResultValue({ value, raw, state, unit, at }: Value): ResultValue {
  return unit === null ? { value, raw, state, at } : { value, raw, state, unit, at };
}

/** Everything that findings depend on, and what was found in the text: where it is the same, so is the result. */
export function fingerprint({ detection, report, findings }: Inspection): string {
  const printed = [...(report?.values.values() ?? [])].map((value) => `${value.cell}:${value.raw}`);
  const stated = report?.narrative.statements.map(({ text, sentence }) => `${sentence.id}:${text}`);
  const quoted = findings.flatMap(({ id, passages }) => passages.map(({ quote }) => `${id}:${quote}`));
  return JSON.stringify([detection, report?.template.id, report?.identity, report?.problems, printed, stated, quoted]);
}
