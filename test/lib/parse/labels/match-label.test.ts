import { describe, expect, it } from 'vitest';
import type { AxisEntry, Template } from '../../../../lib/model/template.ts';
import { LabelMatcher } from '../../../../lib/parse/labels/match-label.ts';
import { normalizeLabel } from '../../../../lib/parse/labels/normalize-label.ts';
import { TEMPLATES, templateOf } from '../../../../lib/templates/index.ts';
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

/** A label with one letter left out, typed wrongly, typed twice or after the next, or with two left out. */
function slipsOf(label: string): readonly string[] {
  const letters = [...label];
  return letters.flatMap((letter, at) => {
    const next = letters[at + 1] ?? '';
    const put = [[], ['某'], [letter, letter], next === '' ? [letter] : [next, letter]];
    const one = put.map((by, kind) => letters.toSpliced(at, kind === 3 && next !== '' ? 2 : 1, ...by));
    return [...one, ...(letters.length > 4 ? [letters.toSpliced(at, 2)] : [])].map((changed) => changed.join(''));
  });
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

  it.each(['行政处理', '行政处分', '行政检查', '行政征收', '行政给付', '行政事务'])(
    'another act of administration: %s',
    (text) => {
      expect(matched(unionOf('proactive', 'rows'), text)).toBeNull();
    },
  );

  it('what is left of one label or of another, as of both', () => {
    const [first] = templateOf('annual-2021').tables.find(({ id }) => id === 'proactive')?.blocks ?? [];
    expect(matched(first?.columns ?? [], '本年件数')).toBeNull();
    expect(matched(first?.columns ?? [], '本年发件数')).toBe('issued');
  });

  it('a small part that another label happens to have', () => {
    expect(matched(rows, '（二）部份公开（区分处理的，只计这一情形，不计其他情形）')).toBe('partlyGranted');
    expect(matched(rows, '（六）其他他处理')).toBe('other');
  });

  it.each(AXES.map(({ name, entries }) => [name, entries] as const))(
    '%s: a slip makes no other label',
    (_, entries) => {
      const matcher = new LabelMatcher(entries);
      for (const { id, label } of entries) {
        for (const text of slipsOf(normalizeLabel(label))) {
          const found = matcher.match(text)?.id ?? id;
          // 其他 of the form of 2021 counts only where the table has come to it.
          if (found !== id && found !== 'other.remainder') expect(`${text} is ${found}`).toBe(`${text} is ${id}`);
        }
      }
    },
  );

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
