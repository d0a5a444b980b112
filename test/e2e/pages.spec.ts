import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPage, isUnreadable } from '../../lib/cli/check-page.ts';
import type { Result } from '../../lib/model/result.ts';
import { faultOf } from '../support/generate/faults.ts';
import { figuresOf, type Size } from '../support/generate/figures.ts';
import type { FormId } from '../support/generate/form.ts';
import { layoutOf } from '../support/generate/layouts/index.ts';
import { expectationsOf } from '../support/generate/oracle.ts';
import { pageOf } from '../support/generate/page.ts';
import { randomOf } from '../support/generate/random.ts';
import { styled, styleOf } from '../support/generate/styles.ts';
import { failedEquations, WRONG_REPORT_FAILS, wrongReportHtml } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(async () => {
  await session?.close();
  expect(session?.errors).toEqual([]);
});

/** What the browser has read, and what the command line reads in the same bytes; where they came from apart. */
async function readBothWays(html: string | Uint8Array, address: string): Promise<{ browser: Result; line: Result }> {
  const bytes = typeof html === 'string' ? Buffer.from(html) : html;
  const line = await checkPage({ file: 'page', url: address, content: { kind: 'bytes', bytes } });
  if (isUnreadable(line)) throw new Error(line.error.message);
  const page = await session.show({ body: bytes, type: 'text/html' }, address);
  const browser = await session.reportOf(page);
  await page.close();
  return { browser: withoutFile(browser), line: withoutFile(line) };
}

function withoutFile(result: Result): Result {
  return { ...result, source: { ...result.source, file: null, sha256: null } };
}

const FOLDER = resolve('../shared/pages');

interface RealReport {
  readonly file: string;
  readonly form: string;
  readonly year: number;
  readonly fails: readonly string[];
}

const REAL: readonly RealReport[] = [
  { file: '000_a3fa03247747d0c4', form: 'annual-2019', year: 2020, fails: [] },
  {
    file: '001_454a5f1be846ec67',
    form: 'annual-2019',
    year: 2020,
    fails: [
      'requests/balance@requests/*/naturalPerson',
      'requests/outcome-total@requests/*/naturalPerson',
      'requests/outcome-total@requests/*/total',
      'requests/row-total@requests/received',
    ],
  },
  { file: '002_f5b26b8352f73506', form: 'prose', year: 2018, fails: [] },
  { file: '003_d0db4191a8fc5cfa', form: 'annual-2019', year: 2020, fails: [] },
  {
    file: '004_b895455aa8998ba0',
    form: 'annual-2019',
    year: 2019,
    fails: [
      'requests/balance@requests/*/naturalPerson',
      'requests/balance@requests/*/total',
      'requests/outcome-total@requests/*/naturalPerson',
      'requests/outcome-total@requests/*/total',
    ],
  },
];

describe.skipIf(!existsSync(FOLDER))('pages that were really published', () => {
  test('are all listed here', () => {
    expect(readdirSync(FOLDER)).toEqual(REAL.flatMap(({ file }) => [`${file}.html`, `${file}.text.html`]));
  });

  describe.each(REAL)('$file', ({ file, form, year, fails }) => {
    test.each(['html', 'text.html'])('.%s', async (ending) => {
      const html = readFileSync(resolve(FOLDER, `${file}.${ending}`));
      const { browser, line } = await readBothWays(html, `http://www.test.gov.cn/${file}.${ending}`);
      expect(browser).toEqual(line);
      expect(browser.report).toMatchObject({ template: form, year });
      expect(Object.keys(browser.values ?? {})).toHaveLength(form === 'prose' ? 0 : 22 + 161 + 15);
      expect(failedEquations(browser.findings ?? [])).toEqual(fails);
    });
  });
});

/** Text in GB 18030 as far as it is GBK: there is no encoder, so that the decoder is asked for every pair of bytes. */
function toGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Uint8Array.from([...text].flatMap((character) => pairs.get(character) ?? character.charCodeAt(0)));
}

describe('pages in another encoding', () => {
  const inGbk = (charset: string): Uint8Array => toGbk(wrongReportHtml().replace('charset="utf-8"', charset));

  test.each([
    ['gb2312', inGbk('charset="gb2312"')],
    ['gbk, said as in old pages', inGbk('http-equiv="Content-Type" content="text/html; charset=GBK"')],
    ['utf-8 with a byte order mark', Buffer.from(`\uFEFF${wrongReportHtml().replace('charset="utf-8"', '')}`)],
    ['utf-16', Buffer.from(`\uFEFF${wrongReportHtml()}`, 'utf16le')],
  ])('%s', async (_, bytes) => {
    const { browser, line } = await readBothWays(bytes, session.address());
    expect(browser).toEqual(line);
    expect(browser.report).toMatchObject({ agency: '清河市水务局', year: 2023 });
    expect(failedEquations(browser.findings ?? [])).toEqual(WRONG_REPORT_FAILS.toSorted());
  });
});

interface MadeReport {
  readonly layout: string;
  readonly form: FormId;
  readonly size: Size;
  readonly style: string;
  readonly fault: string;
}

const MADE: readonly MadeReport[] = [
  { layout: 'official', form: 'annual-2019', size: 'small', style: 'plain', fault: 'total-row-at-zero' },
  { layout: 'headed', form: 'annual-2021', size: 'city', style: 'thousands', fault: 'total-one-more' },
  { layout: 'word', form: 'annual-2021', size: 'small', style: 'full-width', fault: 'applicant-one-more' },
  { layout: 'repeated', form: 'annual-2019', size: 'small', style: 'slash-zeros', fault: 'swapped' },
  { layout: 'pages', form: 'annual-2021', size: 'small', style: 'unit', fault: 'proceedings-total-wrong' },
  { layout: 'flattened', form: 'annual-2019', size: 'city', style: 'plain', fault: 'digit-dropped' },
  { layout: 'single', form: 'annual-2021', size: 'small', style: 'blank-zeros', fault: 'carried-out-changed' },
  { layout: 'nested', form: 'annual-2021', size: 'small', style: 'nbsp-zeros', fault: 'subtotal-wrong' },
  { layout: 'wrong-span', form: 'annual-2019', size: 'small', style: 'plain', fault: 'negative' },
  { layout: 'hidden-draft', form: 'annual-2021', size: 'sparse', style: 'plain', fault: 'stock-too-small' },
  { layout: 'vertical', form: 'annual-2021', size: 'small', style: 'dash-zeros', fault: 'replaced-by-text' },
  { layout: 'text-lines', form: 'annual-2019', size: 'small', style: 'plain', fault: 'blanked' },
];

describe('made reports are read in the browser as by the command line, and judged as the oracle judges', () => {
  test.each(MADE)('$layout, $form, $style, $fault', async ({ layout, form, size, style, fault }) => {
    const planted = faultOf(fault).plant(styled(figuresOf(form, size, 21), styleOf(style)), randomOf(21));
    if (planted === null) throw new Error('no place for this fault');
    const year = form === 'annual-2019' ? 2020 : 2023;
    const identity = { agency: '清河市柳湾区审计局', year, published: `${year + 1}-01-31` };
    const html = pageOf(planted.figures, layoutOf(layout), identity);
    const { browser, line } = await readBothWays(html, session.address(layout));
    expect(browser).toEqual(line);
    expect(browser.report).toMatchObject({ template: form, agency: identity.agency, year });
    const expected = expectationsOf(planted.figures).filter(({ outcome }) => outcome === 'fail');
    expect(failedEquations(browser.findings ?? [])).toEqual(expected.map(({ rule, at }) => `${rule}@${at}`).toSorted());
    for (const [cell, number] of Object.entries(planted.figures.numbers)) {
      expect(browser.values?.[cell]?.value ?? null, cell).toBe(number);
    }
  });
});
