import { describe, expect, test } from 'vitest';
import type { TemplateId } from '../../../lib/model/template.ts';
import { TEMPLATES, templateOf } from '../../../lib/templates/index.ts';
import { simplify } from '../../../lib/templates/traditional.ts';

describe('a form', () => {
  test.each(TEMPLATES)('$id is found by its id', (template) => {
    expect(templateOf(template.id)).toBe(template);
  });

  test('that is not listed is a mistake of ours', () => {
    expect(() => templateOf('annual-1999' as TemplateId)).toThrow('no template annual-1999');
  });

  test('ids of rows and of columns are there once in each table', () => {
    for (const { tables } of TEMPLATES) {
      for (const { blocks } of tables) {
        const rows = blocks.flatMap((block) => block.rows.map(({ id }) => id));
        expect(new Set(rows).size).toBe(rows.length);
        for (const { columns } of blocks) expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
      }
    }
  });
});

describe('traditional characters', () => {
  test.each([
    ['政府信息公開工作年度報告', '政府信息公开工作年度报告'],
    ['結轉下年度繼續辦理', '结转下年度继续办理'],
    ['總計', '总计'],
    ['已经是简体', '已经是简体'],
    ['', ''],
  ])('%s', (text, simplified) => {
    expect(simplify(text)).toBe(simplified);
    expect(simplify(simplified)).toBe(simplified);
  });
});
