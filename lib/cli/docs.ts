/**
 * `npm run docs`: writes what is generated from the code, the page of the rules, the JSON Schema of a result and the
 * licences of others.
 * With `--check` it writes nothing and ends with 1 where one of them is out of date.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { resultSchema, unreadableSchema } from '../model/result.ts';
import { RULES } from '../rules/index.ts';
import type { Example, Rule } from '../rules/rule.ts';
import { licencePage } from './licences.ts';
import { licenceTexts } from './pack/shipped.ts';

const ROOT = new URL('../../', import.meta.url);
const RULE_FOLDER = new URL('lib/rules/', ROOT);

const SEVERITIES = { error: '不符 error', warning: '请核对 warning', hint: '提示 hint' } as const;

const OUTCOMES: Readonly<Record<Example['expect']['outcome'], string>> = {
  pass: '相符 pass',
  fail: '不符 fail',
  incomplete: '无法判断 incomplete',
  'not-applicable': '不适用 not-applicable',
  crashed: '出错 crashed',
};

/** Every generated file, by its path from the root of the project. */
export async function generatedDocs(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['lib/rules/README.md', await rulePage()],
    ['assets/result.schema.json', resultSchemaJson()],
    ['assets/licences.md', licencePage()],
    ['assets/public/licences.txt', licenceTexts()],
  ]);
}

async function rulePage(): Promise<string> {
  const examples = await readExamples();
  const sections = RULES.map((rule) => sectionOf(rule, examples.get(rule.id) ?? []));
  return `${[HEAD, listOf(RULES), ...sections].join('\n\n')}\n`;
}

/** Examples are a named export that the bundles leave out, so the list of the rules does not carry them. */
async function readExamples(): Promise<ReadonlyMap<string, readonly Example[]>> {
  const examples = new Map<string, readonly Example[]>();
  for (const area of readdirSync(RULE_FOLDER, { withFileTypes: true })) {
    if (!area.isDirectory()) continue;
    const folder = new URL(`${area.name}/`, RULE_FOLDER);
    for (const name of readdirSync(folder)) {
      const file: { examples?: readonly Example[] } = await import(/* @vite-ignore */ new URL(name, folder).href);
      examples.set(`${area.name}/${name.replace(/\.ts$/, '')}`, file.examples ?? []);
    }
  }
  return examples;
}

const HEAD = `<!-- Written by \`npm run docs\` from the rules and their examples. Change those, then run it again. -->

# 规则 / Rules

每条规则是一个文件。编号可以引用，永不更名。只有读得出的数才会判为“不符”；读不出的格只会使有关的等式“无法判断”。空格按 0 相加，
因此失败的等式中若有空格，只算“请核对”。

Each rule is one file. Its id can be cited and is never renamed. Only numbers that can be read fail; a cell that cannot
be read leaves the equations that need it undecided. A blank counts as 0, so an equation that fails with a blank among its
terms is a warning, never an error.

在示例中，没有列出的格都印为 0。In the examples every cell that is not listed prints 0.`;

function listOf(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const { zh, en } = rule.docs.summary;
    return `| [\`${rule.id}\`](#${anchorOf(rule.id)}) | ${SEVERITIES[rule.severity]} | ${inCell(zh)}<br>${inCell(en)} |`;
  });
  return ['| 编号 id | 程度 severity | 应当成立 what holds |', '| --- | --- | --- |', ...rows].join('\n');
}

/** As the usual viewers make anchors of headings: without slashes. */
function anchorOf(id: string): string {
  return id.replaceAll('/', '');
}

function sectionOf({ id, severity, docs, messages }: Rule, examples: readonly Example[]): string {
  return [
    `## ${id}`,
    `${docs.summary.zh}。\n${withStop(docs.summary.en)}`,
    [
      `- 程度 severity：${SEVERITIES[severity]}`,
      `- 理由 why：${docs.why.zh}<br>${docs.why.en}`,
      `- 依据 source：${docs.source}`,
    ].join('\n'),
    ['| 用语 message | 中文 | English |', '| --- | --- | --- |']
      .concat(Object.entries(messages).map(([key, words]) => `| ${key} | ${inCell(words.zh)} | ${inCell(words.en)} |`))
      .join('\n'),
    ['| 示例 example | 表式 form | 所印 printed | 结果 outcome |', '| --- | --- | --- | --- |']
      .concat(examples.map(rowOfExample))
      .join('\n'),
  ].join('\n\n');
}

function withStop(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function rowOfExample({ name, template, cells, previous, earlier, expect }: Example): string {
  const printed = [
    ...printedCells(cells),
    ...printedCells(previous ?? {}).map((cell) => `上年 last year ${cell}`),
    ...printedCells(earlier ?? {}).map((cell) => `先前 before ${cell}`),
  ];
  const outcome = [OUTCOMES[expect.outcome], ...(expect.severity ? [expect.severity] : [])].join(', ');
  const cellsOfRow = [name, template, printed.join('<br>') || '—', `${outcome}<br>\`${expect.at}\``];
  return `| ${cellsOfRow.map(inCell).join(' | ')} |`;
}

function printedCells(cells: Example['cells']): string[] {
  return Object.entries(cells).map(([id, text]) => {
    if (text === null) return `\`${id}\` 未读到 not found`;
    return `\`${id}\` ${text.trim() === '' ? '空 blank' : `“${text}”`}`;
  });
}

/** Text that stays within one cell of a table. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function resultSchemaJson(): string {
  // What a reader may rely on: further names may be added, so others are not refused. Names stay where they were, so
  // that a reference to one of them goes on holding: what could not be read is allowed beside, not in a schema of its own.
  const result = z.toJSONSchema(resultSchema, { io: 'input' });
  const { properties: { source, error } = {}, required: ofUnreadable = [] } = z.toJSONSchema(unreadableSchema, {
    io: 'input',
  });
  const ofResult = result.required ?? [];
  const schema = {
    ...result,
    properties: { ...result.properties, source, error },
    required: ofResult.filter((name) => ofUnreadable.includes(name)),
    anyOf: [{ required: ofResult }, { required: ofUnreadable }],
    $id: 'gouji.result/1',
    title: 'A result of Gouji',
  };
  // Lists of words on one line, as the formatter of the project has them.
  const text = JSON.stringify(schema, null, 2).replace(/\[\s+("[^[\]{}]*?")\s+\]/g, oneLine);
  return `${text}\n`;
}

const WIDEST = 100;

function oneLine(list: string, words: string): string {
  const line = `[${words.replace(/\s*\n\s*/g, ' ')}]`;
  return line.length <= WIDEST ? line : list;
}

/** Paths of the files that are not what the code says. */
export function staleDocs(docs: ReadonlyMap<string, string>): string[] {
  return [...docs].filter(([path, text]) => readOrEmpty(path) !== text).map(([path]) => path);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(new URL(path, ROOT), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

async function main(isCheck: boolean): Promise<void> {
  const docs = await generatedDocs();
  const stale = staleDocs(docs);
  if (!isCheck) for (const path of stale) writeFileSync(new URL(path, ROOT), docs.get(path) ?? '');
  for (const path of stale)
    process.stdout.write(`${path}: ${isCheck ? 'out of date, run `npm run docs`' : 'written'}\n`);
  if (isCheck && stale.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));
