import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedDocs, staleDocs } from '../../../lib/cli/docs.ts';
import { RULES } from '../../../lib/rules/index.ts';

const docs = await generatedDocs();

describe('generated documents', () => {
  it('are up to date: `npm run docs` writes them', () => {
    expect(staleDocs(docs)).toEqual([]);
  });

  it('are noticed where they are not', () => {
    const changed = new Map([...docs].map(([path, text]) => [path, `${text}\n`]));
    expect(staleDocs(changed)).toEqual([...docs.keys()]);
    expect(staleDocs(new Map([['lib/rules/NONE.md', 'text']]))).toEqual(['lib/rules/NONE.md']);
  });

  it('have a section for each rule, in their order, with its examples', () => {
    const page = docs.get('lib/rules/README.md') ?? '';
    expect([...page.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(RULES.map((rule) => rule.id));
    for (const section of page.split(/^## /m).slice(1)) {
      expect(section).toMatch(/\| 示例 example \|.*\n\| --- .*\n\| \S/);
    }
  });

  it('describe the results as the contract has them', () => {
    const schema = JSON.parse(docs.get('assets/result.schema.json') ?? '') as {
      properties: Record<string, object>;
      required: string[];
      anyOf: object[];
    };
    expect(schema.required).toEqual(['schema', 'source']);
    expect(schema.anyOf).toEqual([
      { required: ['schema', 'source', 'detection'] },
      { required: ['schema', 'source', 'error'] },
    ]);
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['report', 'coverage', 'values', 'statements', 'checks', 'findings', 'causes']),
    );
    // The names may grow: a schema that refuses new ones would break the scripts that use it.
    expect(readFileSync(new URL('../../../assets/result.schema.json', import.meta.url), 'utf8')).not.toContain(
      '"additionalProperties": false',
    );
  });
});
