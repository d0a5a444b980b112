import { describe, expect, it } from 'vitest';
import type { AxisEntry, Template } from '../../../lib/model/template.ts';
import { LabelMatcher } from '../../../lib/parse/match-label.ts';
import { normalizeLabel } from '../../../lib/parse/normalize-label.ts';
import { TEMPLATES, templateOf } from '../../../lib/templates/index.ts';
import {
  PROACTIVE_COLUMN_VARIANTS,
  PROACTIVE_ROW_VARIANTS,
  PROCEEDINGS_COLUMN_VARIANTS,
  REQUEST_COLUMN_VARIANTS,
  ROW_VARIANTS,
} from './label-variants.ts';

interface Axis {
  readonly name: string;
  readonly entries: readonly AxisEntry[];
}

/** Entries by id: the blocks of a table and both forms share some. */
function distinct(entries: readonly AxisEntry[]): readonly AxisEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

function axesOf(template: Template): readonly Axis[] {
  // Items of the statistics of 2014 are told by their ordinals: their labels repeat.
  const tables = template.tables.filter(({ id }) => id !== 'statistics');
  return tables.flatMap(({ id, blocks, groups }) => [
    { name: `${template.id} ${id} rows`, entries: distinct(blocks.flatMap(({ rows }) => rows)) },
    { name: `${template.id} ${id} groups`, entries: groups },
    ...blocks.map(({ columns }, index) => ({ name: `${template.id} ${id} columns ${index}`, entries: columns })),
  ]);
}

/** Tables are read with the labels of both forms at once: what tells the form is which of them are there. */
function unionOf(table: string, axis: 'rows' | 'columns'): readonly AxisEntry[] {
  const specs = TEMPLATES.flatMap((template) => template.tables.filter((spec) => spec.id === table));
  return distinct(specs.flatMap((spec) => spec.blocks.flatMap((block) => block[axis])));
}

const AXES: readonly Axis[] = [
  ...TEMPLATES.flatMap(axesOf).filter(({ entries }) => entries.length > 0),
  { name: 'both requests rows', entries: unionOf('requests', 'rows') },
  { name: 'both proactive rows', entries: unionOf('proactive', 'rows') },
];

function matched(entries: readonly AxisEntry[], text: string): string | null {
  return new LabelMatcher(entries).match(normalizeLabel(text))?.id ?? null;
}

/** What each printed label is taken for; equal to its own id everywhere. */
function readings(entries: readonly AxisEntry[], variants: Readonly<Record<string, readonly string[]>>): object {
  return Object.fromEntries(
    Object.entries(variants).flatMap(([id, texts]) => texts.map((text) => [`${id}: ${text}`, matched(entries, text)])),
  );
}

function expected(variants: Readonly<Record<string, readonly string[]>>): object {
  return Object.fromEntries(
    Object.entries(variants).flatMap(([id, texts]) => texts.map((text) => [`${id}: ${text}`, id])),
  );
}

describe('labels of the forms', () => {
  it.each(AXES.map(({ name, entries }) => [name, entries] as const))('%s: each is taken for itself', (_, entries) => {
    expect(entries.map(({ label }) => matched(entries, label))).toEqual(entries.map(({ id }) => id));
  });

  it.each(AXES.map(({ name, entries }) => [name, entries] as const))('%s: ids and labels differ', (_, entries) => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(new Set(entries.map(({ label }) => normalizeLabel(label))).size).toBe(entries.length);
  });
});

describe('labels as published', () => {
  it('of the rows of requests', () => {
    expect(readings(unionOf('requests', 'rows'), ROW_VARIANTS)).toEqual(expected(ROW_VARIANTS));
  });

  it('of the columns of requests', () => {
    expect(readings(unionOf('requests', 'columns'), REQUEST_COLUMN_VARIANTS)).toEqual(
      expected(REQUEST_COLUMN_VARIANTS),
    );
  });

  it('of the rows of proactive disclosure', () => {
    expect(readings(unionOf('proactive', 'rows'), PROACTIVE_ROW_VARIANTS)).toEqual(expected(PROACTIVE_ROW_VARIANTS));
  });

  it.each(['annual-2019', 'annual-2021'] as const)('of the columns of proactive disclosure, %s', (id) => {
    const blocks = templateOf(id).tables.find((spec) => spec.id === 'proactive')?.blocks ?? [];
    const distinctColumns = blocks.filter(
      (block, index) => blocks.findIndex((other) => columnsOf(other) === columnsOf(block)) === index,
    );
    PROACTIVE_COLUMN_VARIANTS[id].forEach((variants, index) => {
      expect(readings(distinctColumns[index]?.columns ?? [], variants)).toEqual(expected(variants));
    });
  });

  it('of the results of proceedings', () => {
    const entries = unionOf('proceedings', 'columns');
    expect(readings(entries, PROCEEDINGS_COLUMN_VARIANTS)).toEqual(expected(PROCEEDINGS_COLUMN_VARIANTS));
  });

  it('of the groups of proceedings', () => {
    const variants = {
      reconsideration: ['行政复议'],
      litigationDirect: ['未经复议直接起诉', '未经复议'],
      litigationAfterReconsideration: ['复议后起诉', '经复议后起诉'],
    };
    expect(readings(unionOf('proceedings', 'rows'), variants)).toEqual(expected(variants));
  });
});

function columnsOf({ columns }: { readonly columns: readonly AxisEntry[] }): string {
  return columns.map(({ id }) => id).join();
}

describe('what is no label of the axis', () => {
  const rows = unionOf('requests', 'rows');

  it.each(['信息内容', '申请人情况', '法人或其他组织啊啊啊啊', '三、本年度办理结果', '备注', '序号', '', '0', '件'])(
    'requests: %s',
    (text) => {
      const id = matched(rows, text);
      expect(id === null || id === 'other.remainder' ? null : id).toBeNull();
    },
  );

  it.each(['其他主动公开文件', '信息内容', '第二十条第（一）项', '备注', '强制执行'])('proactive: %s', (text) => {
    expect(matched(unionOf('proactive', 'rows'), text)).toBeNull();
  });

  it('one wrong character of many is a typing error, half of them wrong are not', () => {
    expect(matched(rows, '7.属于行攻执法案宗')).toBe('refused.enforcementFile');
    expect(matched(rows, '7.属于某某执法什么')).toBeNull();
  });

  it('a text as near to one label as to another is neither', () => {
    const entries = [entry('one', '本年新制作数量'), entry('two', '本年新公布数量')];
    expect(matched(entries, '本年新制布数量')).toBeNull();
    expect(matched(entries, '本年新制件数量')).toBe('one');
  });

  it('the longest fragment decides, a fragment that is ruled out does not', () => {
    const entries = [
      { ...entry('short', '总数'), has: ['总数'] },
      { ...entry('long', '公开总数'), has: ['公开总数'] },
      { ...entry('barred', '对外公开总数'), has: ['对外公开总数'], lacks: ['对外'] },
    ];
    expect(matched(entries, '对外公开总数量')).toBe('long');
  });

  function entry(id: string, label: string): AxisEntry {
    return { id, label, gloss: id, has: [] };
  }
});
