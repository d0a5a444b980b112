import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LAYERS, layerOf, mayImport } from './build/layers.ts';
import { forbiddenByLinter } from './build/lint-imports.ts';
import { importsOf, textFiles, type Import } from './build/source-files.ts';

const FILES = textFiles();
const SOURCES = FILES.filter((path) => /^(?:lib|components|entrypoints)\/.*\.(?:tsx?|mjs)$/.test(path));
const IMPORTS = SOURCES.flatMap(importsOf);

function inWords({ from, to, typeOnly }: Import): string {
  return `${from} imports ${typeOnly ? 'types of ' : ''}${to}`;
}

describe('direction of imports', () => {
  test('every source file belongs to a layer', () => {
    expect(SOURCES.filter((path) => layerOf(path) === null)).toEqual([]);
  });

  test('no layer imports what it may not', () => {
    const forbidden = IMPORTS.filter((one) => !isStyle(one) && !mayImport(layerOf(one.from) ?? '', one));
    expect(forbidden.map(inWords)).toEqual([]);
  });

  test('there is no cycle', () => {
    expect(findCycle(IMPORTS)).toBeNull();
  });

  test('an index lists forms, rules or formats, or is an entry point: there are no barrels', () => {
    const lists = ['lib/templates/index.ts', 'lib/rules/index.ts', 'lib/export/index.ts'];
    const indexes = SOURCES.filter((path) => /\/index\.tsx?$/.test(path) && !path.startsWith('entrypoints/'));
    expect(indexes.filter((path) => !lists.includes(path))).toEqual([]);
  });

  test('is held by the linter as well', () => {
    const pairs = allPairs();
    const byLinter = forbiddenByLinter(pairs).map(inWords);
    const byTable = pairs.filter((one) => !mayImport(layerOf(one.from) ?? '', one)).map(inWords);
    expect({
      onlyTable: byTable.filter((pair) => !byLinter.includes(pair)),
      onlyLinter: byLinter.filter((pair) => !byTable.includes(pair)),
    }).toEqual({ onlyTable: [], onlyLinter: [] });
    expect(byTable.length).toBeGreaterThan(500);
  });
});

function isStyle({ to }: Import): boolean {
  return to.endsWith('.css');
}

/** Each layer with a file of every other one and with every package that any of them uses, and some more. */
function allPairs(): Import[] {
  const foreign = ['zod', 'parse5', 'jsdom', 'some-package/part'];
  const used = Object.values(LAYERS).flatMap(({ packages }) => packages.map((name) => name.replace('type ', '')));
  const samples = Object.values(LAYERS).map(({ sample }) => sample);
  return samples
    .filter((path) => path.endsWith('.ts'))
    .flatMap((from) => [
      ...samples.filter((to) => to !== from).map((to) => ({ from, to, isPackage: false })),
      ...[...new Set([...used, ...foreign])].map((to) => ({ from, to, isPackage: true })),
    ])
    .flatMap((one) => [true, false].map((typeOnly) => ({ ...one, typeOnly })));
}

/** Files that import each other in a ring, or null. */
function findCycle(imports: readonly Import[]): string[] | null {
  const targets = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports) {
    if (!isPackage) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const to of targets.get(path) ?? []) {
      const cycle = visit(to, [...way, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of targets.keys()) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

test('no code makes elements out of text', () => {
  const unsafe = /\.(?:inner|outer)HTML\b|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\b/;
  expect(SOURCES.filter((path) => unsafe.test(readFileSync(path, 'utf8')))).toEqual([]);
});

describe('tests', () => {
  /** A time to wait is too short on a busy machine and too long on any other; so is a time that something may take. */
  const TIMED =
    /\bsetTimeout\s*\(|\(setTimeout\)|\bwaitForTimeout\s*\(|\b(?:performance|Date)\.now\b|\bprocess\.hrtime\b|\btimers\/promises\b/;

  /** Files and folders that are no tests, or of which the clock is the subject. */
  const MAY_USE_THE_CLOCK: Readonly<Record<string, string>> = {
    'test/accuracy/': 'says how long reading took, beside how well it reads',
    'test/bench/': 'measures speed; nothing else does',
    'test/build/code.test.ts': 'code of others in which timers are to be found',
    'test/e2e/support/until.ts': 'asks again until something holds, and gives up in the end',
    'test/fuzz/': 'runs as long as it is told, and ends what hangs',
    'test/mutation/': 'tells the tool how long each test took',
    'test/run.ts': 'says how long each step took',
    'test/support/generate/demo/': 'a page whose own script fills it late',
  };

  const timed = FILES.filter((path) => /^test\/.*\.tsx?$/.test(path) && TIMED.test(readFileSync(path, 'utf8')));
  const allowed = Object.keys(MAY_USE_THE_CLOCK);

  test('wait for what they await and for no time, and measure none', () => {
    expect(timed.filter((path) => !allowed.some((start) => path.startsWith(start)))).toEqual([]);
  });

  test('where the clock may be used it is', () => {
    expect(allowed.filter((start) => !timed.some((path) => path.startsWith(start)))).toEqual([]);
  });
});

describe('files of the project', () => {
  /** Written so that this file does not hold what it looks for. */
  const UNWANTED: Readonly<Record<string, RegExp>> = {
    'a path of somebody’s machine': /(?<![\w.:/-])\/(?:work|home|root|Users)\/[\w.]/,
    'the address of a package registry': /https?:\/\/[\w.-]*registry[\w.-]*/,
    'a test that shuts out the others': /\b(?:it|test|describe)\.only\b/,
  };

  test.each(Object.entries(UNWANTED))('none holds %s', (_, pattern) => {
    expect(FILES.filter((path) => pattern.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
