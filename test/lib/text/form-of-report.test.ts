import { describe, expect, test } from 'vitest';
import annual2019 from '../../../lib/templates/annual-2019.ts';
import { TEMPLATES } from '../../../lib/templates/index.ts';
import { cellName } from '../../../lib/text/cell-name.ts';
import { cellsOfForm, formOf } from '../../../lib/text/form-of-report.ts';
import { reportResult } from '../../components/fixtures.ts';

const at = { table: 1, row: 1, column: 1 };
const zero = { value: 0, raw: '0', state: 'number' as const, at };

describe('formOf', () => {
  test('is the template that the report names', () => {
    const form = formOf(reportResult(), TEMPLATES);
    expect(form.id).toBe('annual-2021');
    expect(cellsOfForm(form)).toHaveLength(200);
  });

  test('takes a table of another generation from there', () => {
    const values = { 'proactive/regulations/made': zero, 'requests/received/total': zero };
    const form = formOf(reportResult({ values }), TEMPLATES);
    const proactive = annual2019.tables.find((table) => table.id === 'proactive');
    expect(form.tables.find((table) => table.id === 'proactive')).toBe(proactive);
    expect(cellName(form, 'proactive/regulations/made', 'zh')).toBe('规章 · 本年新制作数量');
    expect(cellsOfForm(form)).toContain('requests/other.overdueFee/total');
  });

  test('keeps the own template of a report of which nothing was read', () => {
    expect(formOf(reportResult({ values: {} }), TEMPLATES).tables).toHaveLength(3);
  });

  test('has no tables where the form is not known', () => {
    expect(formOf(reportResult(), [])).toMatchObject({ id: 'annual-2021', tables: [] });
  });
});
