import type { ReportResult } from '../lib/model/has-report.ts';
import type { ResultValue } from '../lib/model/result.ts';
import type { Template } from '../lib/model/template.ts';
import { cellName } from '../lib/text/cell-name.ts';
import type { Language } from '../lib/text/language.ts';
import { translator, type Translate } from '../lib/text/translate.ts';

interface PrintedCellsProps {
  readonly title: string;
  readonly cells: readonly string[];
  readonly values: ReportResult['values'];
  readonly form: Template;
  readonly language: Language;
}

/** What is printed in the cells of a finding that is not about a sum. */
export function PrintedCells({ title, cells, values, form, language }: PrintedCellsProps) {
  const t = translator(language);
  if (cells.length === 0) return null;
  return (
    <table class="paper">
      <caption>{title}</caption>
      <tbody>
        {cells.map((cell) => (
          <tr key={cell}>
            <th scope="row">{cellName(form, cell, language)}</th>
            <td class="number">{printedText(values[cell], t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The printed text of a cell, in words where there is none. */
export function printedText(value: ResultValue | undefined, t: Translate): string {
  if (!value) return t('equation.unreadSpoken');
  return value.raw === '' ? t('equation.blank') : value.raw;
}
