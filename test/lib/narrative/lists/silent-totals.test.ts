import { describe, expect, it } from 'vitest';
import type { TemplateId } from '../../../../lib/model/template.ts';
import { check } from '../../../../lib/check/run.ts';
import narrativeParts from '../../../../lib/rules/narrative/parts.ts';
import { zeroReport } from '../../check/report-of.ts';

/** Three were carried in, one was carried on, as far as the table tells. */
const CARRIED = { 'requests/carriedIn/total': '3', 'requests/carriedOut/total': '1' };

/** What is said of the lists of a sentence in a report with those cells. */
function saidOf(sentence: string, form: TemplateId = 'annual-2021'): string[] {
  const report = zeroReport(form, form === 'prose' ? {} : CARRIED, {}, ['一、总体情况', sentence]);
  return check(report, [narrativeParts], null).flatMap(({ outcome, severity }) =>
    outcome === 'fail' ? [severity] : [],
  );
}

describe('outcomes of what came in, where nobody says what was carried in', () => {
  it.each<[string, string[]]>([
    ['收到申请10件，予以公开5件，部分公开3件，不予公开3件，其他处理1件。', []], // 10 + 3 - 1
    ['收到申请10件，予以公开5件，部分公开3件，不予公开2件，其他处理1件，结转下年度2件。', []], // 10 + 3 - 2
    ['收到申请10件，其中予以公开5件，部分公开4件，不予公开2件，其他处理2件。', ['warning']],
    ['收到申请10件，其中网络4件，信函5件，当面2件，其他1件。', ['warning']],
  ])('%s', (sentence, said) => {
    expect(saidOf(sentence)).toEqual(said);
  });

  it('more outcomes prove nothing without a table', () => {
    expect(saidOf('收到申请10件，其中予以公开5件，部分公开3件，不予公开3件，其他处理1件。', 'prose')).toEqual([]);
  });
});
