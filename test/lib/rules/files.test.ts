import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

const LONGEST_FILE = 110;
/** Words that accuse; a table that does not add up is no proof of intent. */
const ACCUSING = /造假|错误百出|违法/;

const FOLDER = new URL('../../../lib/rules/', import.meta.url);
const FILES = globSync('*/*.ts', { cwd: FOLDER }).map((name) => ({
  name,
  code: readFileSync(new URL(name, FOLDER), 'utf8'),
}));

it('no rule has a file that is hard to take in', () => {
  expect(FILES.length).toBeGreaterThan(10);
  const long = FILES.filter(({ code }) => code.trimEnd().split('\n').length > LONGEST_FILE);
  expect(long.map(({ name }) => name)).toEqual([]);
});

it('no rule accuses anybody', () => {
  expect(FILES.filter(({ code }) => ACCUSING.test(code)).map(({ name }) => name)).toEqual([]);
});
