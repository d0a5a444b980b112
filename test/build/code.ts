import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Node } from 'acorn';
import { filesOfFolder } from '../../lib/cli/pack/files.ts';

/** What makes code of text, or lets code in from elsewhere: the stores refuse it. */
const MAKERS = new Set(['eval', 'Function', 'importScripts', 'execScript']);
/** What asks an address for something or tells it something. */
const ASKERS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'Image',
  'Worker',
  'SharedWorker',
]);
const TIMERS = new Set(['setTimeout', 'setInterval']);

/** One line for each place in the built scripts and pages that runs foreign code or asks the network. */
export function codeProblems(folder: string): string[] {
  return [...filesOfFolder(folder).keys()].flatMap((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    if (path.endsWith('.js')) return scriptProblems(text).map((problem) => `${path}: ${problem}`);
    if (path.endsWith('.html')) return pageProblems(text).map((problem) => `${path}: ${problem}`);
    return path.endsWith('.css') ? styleProblems(text).map((problem) => `${path}: ${problem}`) : [];
  });
}

/** What a script does that it may not. */
export function scriptProblems(code: string): string[] {
  const problems: string[] = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    const problem = problemOf(node);
    if (problem !== null) problems.push(problem);
  });
  return problems;
}

/** What a page loads that is not its own, and code within it. */
export function pageProblems(html: string): string[] {
  const tags = html.match(/<(?:script|link|img|iframe|object|embed|base)\b[^>]*>/gi) ?? [];
  return [
    ...tags.filter((tag) => /(?:src|href|data)\s*=\s*["']?\s*(?:[a-z][a-z+.-]*:|\/\/)/i.test(tag)),
    ...tags.filter((tag) => /^<script/i.test(tag) && !/\ssrc\s*=/i.test(tag)),
    ...(html.match(/<[^>]+\son[a-z]+\s*=[^>]*>/gi) ?? []),
  ];
}

function styleProblems(css: string): string[] {
  return css.match(/@import[^;]*;|url\(\s*["']?(?!data:)[^)]*\)/gi) ?? [];
}

type Parsed = Node & Readonly<Record<string, unknown>>;

function problemOf(node: Parsed): string | null {
  if (node.type === 'ImportExpression') return isOwn(node['source']) ? null : 'imports what is no file of its own';
  if (
    node.type === 'ImportDeclaration' ||
    node.type === 'ExportNamedDeclaration' ||
    node.type === 'ExportAllDeclaration'
  )
    return node['source'] && !isOwn(node['source']) ? 'imports what is no file of its own' : null;
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const name = calledName(node['callee'] as Parsed);
  if (MAKERS.has(name)) return `makes code by ${name}`;
  if (ASKERS.has(name)) return `asks the network by ${name}`;
  const [first] = node['arguments'] as readonly Parsed[];
  return TIMERS.has(name) && first !== undefined && isText(first) ? `makes code by ${name}` : null;
}

/** `f` in `f()`, `window.f()` and `(0, f)()`. */
function calledName(callee: Parsed): string {
  if (callee.type === 'Identifier') return String(callee['name']);
  if (callee.type === 'MemberExpression') return calledName(callee['property'] as Parsed);
  if (callee.type === 'ChainExpression') return calledName(callee['expression'] as Parsed);
  if (callee.type === 'SequenceExpression') return calledName((callee['expressions'] as Parsed[]).at(-1) as Parsed);
  if (callee.type === 'Literal') return String(callee['value']);
  return '';
}

function isText({ type, value }: Parsed): boolean {
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');
}

function isOwn(source: unknown): boolean {
  const { type, value, quasis } = source as Parsed;
  const text =
    type === 'Literal' ? value : (quasis as readonly { value: { cooked: string } }[] | undefined)?.[0]?.value.cooked;
  return typeof text === 'string' && /^\.{0,2}\//.test(text) && !text.startsWith('//');
}

function visit(value: unknown, each: (node: Parsed) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, each);
  else if (typeof value === 'object' && value !== null && typeof (value as Parsed).type === 'string') {
    each(value as Parsed);
    for (const child of Object.values(value)) visit(child, each);
  }
}
