/**
 * `npm run zip`: builds the extension and writes what the stores are given into `.output`: archives for Chrome, Edge and
 * Firefox and the sources. Prints their SHA-256. With `--verify` it then builds all of it again from the unpacked archive
 * of sources, and ends with 1 where one byte differs.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { archivesOf, hashLines, writeArchives } from './pack/archives.ts';
import { run } from './pack/run.ts';
import { differencesFromSources } from './pack/verify.ts';

const packageSchema = z.object({ version: z.string() });

function main(): void {
  const { values } = parseArgs({ options: { verify: { type: 'boolean', default: false } } });
  const { version } = packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  run('npm', ['run', 'build'], resolve('.'));
  const archives = archivesOf('.', version);
  writeArchives('.', archives);
  for (const line of hashLines(archives)) console.log(line);
  if (!values.verify) return;
  const different = differencesFromSources(archives, version);
  for (const line of different) console.log(`not what its sources build to: ${line}`);
  if (different.length > 0) process.exitCode = 1;
  else console.log('the sources build to the same bytes');
}

main();
