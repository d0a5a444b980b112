import { expect, test } from 'vitest';
import { scoreTable, survivorLines, type MutatedFile } from './report.ts';

const at = (line: number, from: number, to: number) => ({ start: { line, column: from }, end: { line, column: to } });

const FILE: MutatedFile = {
  path: 'lib/a.ts',
  source: 'const a = 1;\nconst b = 2;\n',
  mutants: [
    { status: 'Killed', replacement: '2', location: at(1, 11, 12) },
    { status: 'Timeout', replacement: '3', location: at(1, 11, 12) },
    { status: 'Survived', replacement: '0', location: at(2, 11, 12) },
    { status: 'NoCoverage', replacement: '', location: at(2, 1, 13) },
    { status: 'Ignored', replacement: '4', location: at(2, 11, 12) },
  ],
};

test('the score counts what was noticed, and what took for ever; what was not tried counts for nothing', () => {
  const { lines, score } = scoreTable([FILE]);
  expect(score).toBe(50);
  expect(lines.map((line) => line.replace(/ +/g, ' '))).toEqual(['lib/a.ts 2 of 4 50.0 %', 'all 2 of 4 50.0 %']);
});

test('a file in which nothing can be changed is whole', () => {
  expect(scoreTable([]).score).toBe(100);
});

test('each change that nobody noticed is listed with what stood there', () => {
  expect(survivorLines([FILE])).toEqual(['lib/a.ts:2  2  →  0', 'lib/a.ts:2  const b = 2;  →  ']);
});
