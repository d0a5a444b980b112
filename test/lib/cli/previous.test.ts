import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import { othersOf } from '../../../lib/check/other-report.ts';
import { InputError } from '../../../lib/cli/input-error.ts';
import { loadReport, notComparedBecause } from '../../../lib/cli/previous.ts';
import { BYTE_ORDER_MARK } from '../../../lib/export/csv.ts';
import { toJson } from '../../../lib/export/json.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { figuresOf } from '../../support/generate/figures.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { pageWith, resultOf } from '../read/generated.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

const page = (seed: number, year: string): string =>
  pageWith(figuresOf('annual-2021', 'small', seed), layoutOf('official')).replaceAll('2023', year);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-previous-'));
  const last = page(5, '2022');
  const result = resultOf(last);
  const files: Readonly<Record<string, string>> = {
    'this.html': page(6, '2023'),
    'last.html': last,
    'last.json': toJson(result),
    'several.json': BYTE_ORDER_MARK + JSON.stringify([result, resultOf(page(7, '2021'))], null, 2),
    'bracket.html': `[索引号] ${last}`,
    'list.html': '<title>信息公开指南</title>',
    'list.json': JSON.stringify(resultOf('<title>信息公开指南</title>')),
    'other.json': '{"schema":"another/1"}',
    'none.json': '[]',
    'empty.html': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the report on the year before', () => {
  it.each(['last.html', 'bracket.html', 'last.json', 'several.json'])('is read from %s', async (name) => {
    const { identity, values } = await loadReport(at(name));
    expect(identity).toMatchObject({ agency: '临川区青石镇人民政府', year: 2022 });
    expect(values.size).toBeGreaterThan(190);
  });

  it('says the same of this year’s tables, whether it is a page or a result', async () => {
    const report = await loadReport(at('this.html'));
    const verdicts = async (name: string): Promise<unknown[]> =>
      check(report, RULES, await loadReport(at(name))).filter(({ rule }) =>
        /^history\/(?:carry|stock|items)/.test(rule),
      );
    const ofPage = await verdicts('last.html');
    expect(ofPage.length).toBeGreaterThan(8);
    expect(await verdicts('last.json')).toEqual(ofPage);
  });

  it.each([
    ['none.html', 'not-found'],
    ['list.html', 'not-a-report'],
    ['list.json', 'not-a-report'],
    ['other.json', 'not-a-report'],
    ['none.json', 'not-a-report'],
    ['empty.html', 'empty'],
  ])('%s: %s', async (name, code) => {
    await expect(loadReport(at(name))).rejects.toMatchObject({ code });
    await expect(loadReport(at(name))).rejects.toBeInstanceOf(InputError);
  });
});

describe('why it was not compared with', () => {
  const own = { agency: '甲局', year: 2023 };

  it.each([
    [own, { agency: '甲局', year: 2022 }, null],
    [own, { agency: '乙局', year: 2022 }, '那是乙局的报告'],
    [own, { agency: '甲局', year: 2021 }, '那是 2021 年度的报告'],
    [own, own, null],
    [own, { agency: '甲局', year: 2024 }, '那是 2024 年度的报告'],
    [own, { agency: null, year: 2022 }, '没有读出是哪个机关的报告'],
    [{ agency: null, year: 2023 }, { agency: null, year: 2022 }, '没有读出是哪个机关的报告'],
    [own, { agency: '甲局', year: null }, '没有读出是哪一年度的报告'],
    [{ agency: '甲局', year: null }, { agency: '甲局', year: 2022 }, '没有读出是哪一年度的报告'],
  ])('%j after %j', async (now, before, zh) => {
    const words = notComparedBecause(now, before);
    if (zh === null) expect(words).toBeNull();
    else expect(words?.zh).toContain(zh);
    // As the rules have it.
    const report = await loadReport(at('this.html'));
    const named = (identity: typeof own | object): typeof report => ({
      ...report,
      identity: { ...report.identity, ...identity },
    });
    const { previous, earlier } = othersOf(named(now), named(before));
    expect(words === null).toBe(previous !== null || earlier !== null);
  });
});
