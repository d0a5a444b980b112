import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../support/generate/demo/pages.ts';
import { demoFiles } from '../../support/generate/demo.ts';
import { expectationsOf } from '../../support/generate/oracle.ts';

const FOLDER = new URL('../../../assets/demo/', import.meta.url);
const WRITTEN_BY_HAND: readonly string[] = ['portal.css'];

describe('the demo portal', () => {
  it('is what the generator writes', () => {
    const files = demoFiles();
    expect(readdirSync(FOLDER).toSorted()).toEqual([...files.keys(), ...WRITTEN_BY_HAND].toSorted());
    for (const [name, content] of files)
      expect(readFileSync(new URL(name, FOLDER), 'utf8') === content, name).toBe(true);
  });

  it.each(DEMO_PAGES.map((page) => [page.file, page] as const))(
    '%s says truly whether something is wrong',
    (_, page) => {
      if (page.report === null) return;
      const failed = expectationsOf(page.report.figures).filter((each) => each.outcome !== 'pass');
      expect(failed.length === 0).toBe(page.about.includes('Nothing is wrong'));
    },
  );

  it('has text of its own on every report', () => {
    for (const { file, report } of DEMO_PAGES) {
      if (report === null) continue;
      const text = [...report.overview, ...report.problems, ...report.other].join('');
      expect(text.length, file).toBeGreaterThan(600);
      expect(text.length, file).toBeLessThan(1500);
      expect(text).toContain(report.identity.agency);
      expect(text).toContain(`${report.identity.year}年`);
    }
  });
});
