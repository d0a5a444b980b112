import { useState } from 'preact/hooks';
import type { ReportResult } from '../lib/model/has-report.ts';
import type { Template } from '../lib/model/template.ts';
import { formatNumber } from '../lib/text/format-number.ts';
import type { Language } from '../lib/text/language.ts';
import { foldLines, sumOnPaper, type PaperLine, type ResultEquation } from '../lib/text/sum-on-paper.ts';
import { translator, type TextKey, type Translate } from '../lib/text/translate.ts';

interface EquationProps {
  readonly equation: ResultEquation;
  readonly values: ReportResult['values'];
  readonly form: Template;
  readonly language: Language;
}

/** The sum as it would stand on paper, numbers aligned right. */
export function Equation({ equation, values, form, language }: EquationProps) {
  const t = translator(language);
  const [all, setAll] = useState(false);
  const { caption, lines } = sumOnPaper(equation, form, language);
  const { shown, zeros, blanks, at } = all ? { shown: lines, zeros: 0, blanks: 0, at: 0 } : foldLines(lines);
  const rows = shown.map((line, index) => <Line key={index} line={line} raw={rawOf(line, values)} t={t} />);
  if (zeros + blanks > 0)
    rows.splice(at, 0, <Folded key="folded" text={foldedText(zeros, blanks, t)} t={t} onClick={() => setAll(true)} />);
  return (
    <table class="paper">
      <caption>{caption ?? t('equation.title')}</caption>
      <tbody>{rows}</tbody>
    </table>
  );
}

function Line({ line, raw, t }: { line: PaperLine; raw: string | null; t: Translate }) {
  return (
    <tr class={line.role === 'sum' ? 'paper-sum' : ''}>
      <td class={isMismatch(line.sign) ? 'sign mismatch' : 'sign'}>
        <Sign sign={line.sign} t={t} />
      </td>
      <th scope="row">
        {line.role === 'sum' ? t('equation.sum') : line.label}
        {raw !== null && <small> {t('equation.printed', { raw })}</small>}
      </th>
      <td class={line.wanted ? 'number wanted' : 'number'}>
        <NumberText line={line} t={t} />
      </td>
    </tr>
  );
}

function NumberText({ line, t }: { line: PaperLine; t: Translate }) {
  if (line.blank) return <span class="blank">{t('equation.blank')}</span>;
  if (line.value !== null) return <>{formatNumber(line.value)}</>;
  return (
    <span class="unread">
      <span aria-hidden="true">{t('equation.unread')}</span>
      <span class="spoken">{t('equation.unreadSpoken')}</span>
    </span>
  );
}

const SPOKEN: Readonly<Record<Exclude<PaperLine['sign'], ''>, TextKey>> = {
  '+': 'equation.plus',
  '−': 'equation.minus',
  '=': 'equation.equal',
  '≠': 'equation.unequal',
  '≥': 'equation.atLeast',
  '<': 'equation.less',
  '≤': 'equation.atMost',
  '>': 'equation.more',
};

/** Screen readers skip or misread mathematical signs. */
function Sign({ sign, t }: { sign: PaperLine['sign']; t: Translate }) {
  if (sign === '') return null;
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span class="spoken">{t(SPOKEN[sign])}</span>
    </>
  );
}

function Folded({ text, t, onClick }: { text: string; t: Translate; onClick: () => void }) {
  return (
    <tr class="paper-folded">
      <td />
      <td colSpan={2}>
        {text}
        <button type="button" class="link" onClick={onClick}>
          {t('equation.showAll')}
        </button>
      </td>
    </tr>
  );
}

function foldedText(zeros: number, blanks: number, t: Translate): string {
  if (blanks === 0) return t('equation.zeros', { count: zeros });
  if (zeros === 0) return t('equation.blanks', { count: blanks });
  return t('equation.both', { zeros, blanks });
}

function isMismatch(sign: PaperLine['sign']): boolean {
  return sign === '≠' || sign === '<' || sign === '>';
}

/** The printed text, where it is not the number itself (another width of digits, a unit, a blank that is a mark). */
function rawOf(line: PaperLine, values: ReportResult['values']): string | null {
  const value = line.cell === null ? undefined : values[line.cell];
  if (!value || value.raw === '') return null;
  return line.value !== null && value.raw === formatNumber(line.value) && !line.blank ? null : value.raw;
}
