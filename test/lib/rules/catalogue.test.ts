import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import { splitCellId } from '../../../lib/model/cell-id.ts';
import type { Verdict } from '../../../lib/model/finding.ts';
import type { ParsedReport } from '../../../lib/model/report.ts';
import type { TableSpec } from '../../../lib/model/template.ts';
import { RULES } from '../../../lib/rules/index.ts';
import type { Example, Rule, RuleWords } from '../../../lib/rules/rule.ts';
import { TEMPLATES, templateOf } from '../../../lib/templates/index.ts';
import { sentenceOf } from '../../../lib/text/finding-text.ts';
import { identityOf, zeroReport } from '../check/report-of.ts';

const FOLDER = new URL('../../../lib/rules/', import.meta.url);

interface RuleFile {
  /** `requests/balance`. */
  readonly id: string;
  /** With that of the files beside the areas which it imports. */
  readonly code: string;
  readonly rule: Rule;
  readonly examples: readonly Example[];
}

async function readFileOf(area: string, name: string): Promise<RuleFile> {
  const file = new URL(`${area}/${name}`, FOLDER);
  const noun = name.replace(/\.ts$/, '');
  const module = (await import(`../../../lib/rules/${area}/${noun}.ts`)) as {
    default: Rule;
    examples: readonly Example[];
  };
  const id = `${area}/${noun}`;
  const own = readFileSync(file, 'utf8');
  const beside = [...own.matchAll(/from '(\.\.\/[a-z-]+\.ts)'/g)].map(([, path = '']) =>
    readFileSync(new URL(path, file), 'utf8'),
  );
  return { id, code: [own, ...beside].join('\n'), rule: module.default, examples: module.examples ?? [] };
}

const FILES: readonly RuleFile[] = await Promise.all(
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((area) => readdirSync(new URL(`${area.name}/`, FOLDER)).map((name) => readFileOf(area.name, name))),
);

const EXAMPLES = FILES.flatMap(({ id, rule, examples }) =>
  examples.map((example) => [`${id}: ${example.name}`, rule, example] as const),
);

function verdictsOf(rule: Rule, example: Example): readonly Verdict[] {
  const { template, cells, previous, earlier } = example;
  // An example about a whole report may state its year.
  const { year = templateOf(template).years.from + 1, instructions = [], others = [] } = example;
  const { agency = '清河市水务局', title = null, published = null, text = [], previousText = [] } = example;
  const { problems = [], strange = [] } = example;
  const about = (of: number): Partial<ParsedReport> => ({
    identity: { ...identityOf(agency, of), title, published },
    instructions,
    others,
    problems,
    strange,
  });
  const before = previous === undefined ? null : zeroReport(template, previous, about(year - 1), previousText);
  const other = earlier === undefined ? before : zeroReport(template, earlier, about(year));
  return check(zeroReport(template, cells, about(year), text), [rule], other);
}

function gapsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();
}

/** Tables of that name in all forms. */
function specsOf(table: string): readonly TableSpec[] {
  return TEMPLATES.flatMap((template) => template.tables.filter((spec) => spec.id === table));
}

function idsOf(table: string, axis: 'rows' | 'columns'): ReadonlySet<string> {
  return new Set(
    specsOf(table).flatMap((spec) => spec.blocks.flatMap((block) => block[axis].map((entry) => entry.id))),
  );
}

/** Ids in a formula that no form has. */
function unknownIds({ formula }: Rule): readonly string[] {
  switch (formula.kind) {
    case 'balance': {
      const known = idsOf(formula.table, formula.each === 'row' ? 'columns' : 'rows');
      return [...formula.left, ...formula.right].filter((id) => !known.has(id));
    }
    case 'at-least': {
      const known = idsOf(formula.table, 'columns');
      return [formula.greater, ...formula.than.map(({ column }) => column)].filter((id) => !known.has(id));
    }
    case 'tree': {
      const rows = idsOf(formula.table, 'rows');
      const columns = idsOf(formula.table, 'columns');
      const items = formula.sums.flatMap(({ item, parts }) => [item, ...parts]);
      return [...items.filter((row) => !rows.has(row)), ...(columns.has(formula.column) ? [] : [formula.column])];
    }
    case 'history': {
      const rows = idsOf(formula.table, 'rows');
      const columns = idsOf(formula.table, 'columns');
      const terms = formula.equations.flatMap(({ stated, terms }) => [stated, ...terms]);
      return terms.flatMap(({ row, column }) => [
        ...(rows.has(row) ? [] : [row]),
        ...(columns.has(column) ? [] : [column]),
      ]);
    }
    case 'subtotal':
      return specsOf(formula.table).every((spec) => spec.groups.length > 0) ? [] : [formula.table];
    case 'tables':
      return (formula.needs ?? []).filter((cell) => {
        const { table, row, column } = splitCellId(cell);
        return !idsOf(table, 'rows').has(row) || !idsOf(table, 'columns').has(column);
      });
    case 'cell':
    case 'text':
      return [];
  }
}

/** Messages that the engine or the rule's own code can name. */
function nameableMessages({ code, rule }: RuleFile): readonly string[] {
  const { formula, messages } = rule;
  switch (formula.kind) {
    case 'balance':
      return formula.right.length === 1 ? ['blank', 'fail', 'incomplete'] : ['fail', 'incomplete'];
    case 'at-least':
    case 'tree':
      return ['blank', 'fail', 'incomplete'];
    case 'history':
      return ['explained', 'fail', 'incomplete'];
    case 'subtotal':
      return ['fail', 'incomplete'];
    case 'cell':
    case 'tables':
    case 'text':
      return Object.keys(messages).filter((key) => code.includes(`'${key}'`));
  }
}

describe('the catalogue', () => {
  it('lists every file, in the order of the ids', () => {
    const ids = FILES.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(RULES.map((rule) => rule.id)).toEqual(ids.toSorted());
    for (const { id, rule } of FILES) expect(RULES.find((listed) => listed.id === id)).toBe(rule);
  });

  it('names each rule after its file', () => {
    for (const { id, rule } of FILES) expect(rule.id).toBe(id);
  });
});

describe.each(FILES.map((file) => [file.id, file] as const))('%s', (_, file) => {
  const { rule, examples } = file;

  it('speaks only of cells that some form has', () => {
    const { formula } = rule;
    if ('table' in formula) expect(specsOf(formula.table).length).toBeGreaterThan(0);
    expect(unknownIds(rule)).toEqual([]);
  });

  it('has a severity, and sums of several parts', () => {
    expect(['error', 'warning', 'hint']).toContain(rule.severity);
    if (rule.formula.kind !== 'tree') return;
    for (const { parts } of rule.formula.sums) expect(parts.length).toBeGreaterThan(1);
  });

  it('has examples that pass and examples that do not', () => {
    expect(examples.some(({ expect: { outcome } }) => outcome === 'pass')).toBe(true);
    expect(examples.some(({ expect: { outcome } }) => outcome !== 'pass')).toBe(true);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  });

  it('has all messages that can be named, and no others', () => {
    expect(Object.keys(rule.messages).toSorted()).toEqual([...nameableMessages(file)].toSorted());
    const named = examples.flatMap((example) => verdictsOf(rule, example)).map((verdict) => verdict.message);
    const silent = ['pass', 'not-applicable'];
    expect(named.filter((key) => !silent.includes(key) && rule.messages[key] === undefined)).toEqual([]);
  });

  it('says the same in both languages', () => {
    for (const { zh, en } of Object.values(rule.messages)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
      expect(gapsOf(en)).toEqual(gapsOf(zh));
    }
  });

  it('is documented', () => {
    const texts = (words: RuleWords): readonly string[] => [words.zh, words.en];
    for (const text of [...texts(rule.docs.summary), ...texts(rule.docs.why), rule.docs.source]) {
      expect(text.trim().length).toBeGreaterThan(5);
    }
  });
});

describe('examples', () => {
  it.each(EXAMPLES)('%s', (_, rule, example) => {
    const { outcome, at, severity } = example.expect;
    const verdicts = verdictsOf(rule, example);
    const here = verdicts.filter((verdict) => verdict.at === at);
    if (outcome === 'pass') {
      // Rules about single cells pass by tables: what counts is that nothing else is said of the place.
      expect(verdicts.some((verdict) => verdict.outcome === 'pass')).toBe(true);
      const isAbout = (verdict: Verdict): boolean => verdict.at === at || verdict.cells.some((cell) => cell === at);
      expect(verdicts.filter((verdict) => verdict.outcome !== 'pass' && isAbout(verdict))).toEqual([]);
      return;
    }
    expect(here.map((verdict) => verdict.outcome)).toEqual([outcome]);
    if (severity !== undefined) expect(here[0]?.severity).toBe(severity);
  });

  it.each(EXAMPLES)('%s: its sentence has no gaps left', (_, rule, example) => {
    for (const verdict of verdictsOf(rule, example)) {
      if (verdict.outcome === 'pass' || verdict.outcome === 'not-applicable') continue;
      const { zh, en } = sentenceOf(verdict, rule, templateOf(example.template));
      expect(`${zh} ${en}`).not.toMatch(/[{}]|undefined|null|NaN/);
      expect(zh).not.toMatch(/requests|proactive|proceedings/);
    }
  });

  it('name cells that the form has', () => {
    const strange = EXAMPLES.flatMap(([name, , { template, cells }]) => {
      const { tables } = templateOf(template);
      const known = new Set(
        tables.flatMap((spec) => [
          ...spec.blocks.flatMap((block) =>
            block.rows.flatMap((row) => block.columns.map((column) => `${spec.id}/${row.id}/${column.id}`)),
          ),
          ...spec.groups.flatMap((group) =>
            spec.blocks.flatMap((block) => block.columns.map((column) => `${spec.id}/${group.id}/${column.id}`)),
          ),
        ]),
      );
      return Object.keys(cells).flatMap((cell) => (known.has(cell) ? [] : [`${name}: ${cell}`]));
    });
    expect(strange).toEqual([]);
  });
});
