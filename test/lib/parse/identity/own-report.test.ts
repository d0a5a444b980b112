import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../../lib/inspect.ts';
import { readHtml } from '../../../../lib/read/html.ts';
import { ownReport } from '../../../../lib/parse/identity/own-report.ts';
import { figuresOf, SIZES } from '../../../support/generate/figures.ts';
import { layoutOf } from '../../../support/generate/layouts/index.ts';
import { pageOf, titleOf, type PageIdentity } from '../../../support/generate/page.ts';

const OWN: PageIdentity = { agency: '清河市水务局', year: 2023, published: '2024-01-22' };
const OTHERS: readonly PageIdentity[] = [
  { ...OWN, year: 2022, published: '2023-01-18' },
  { ...OWN, agency: '清河市民政局' },
  { agency: '云溪镇人民政府', year: 2021, published: '2022-01-11' },
];

const reportPage = (identity: PageIdentity, seed: number, size: (typeof SIZES)[number] = 'city'): string =>
  pageOf(figuresOf('annual-2021', size, seed), layoutOf('official'), identity, { statements: true });

const bodyOf = (html: string): string => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

/** The other report follows below the first one. */
const below = (html: string, other: string): string =>
  html.replace('</body>', () => `<p>附：其他报告</p>${bodyOf(other)}</body>`);

function readingOf(html: string): object {
  const { report, values, statements, findings = [] } = inspect(readHtml(html, null).source).result;
  const failed = findings.filter(({ severity }) => severity !== 'hint').map(({ rule, at }) => `${rule} ${at}`);
  return { report, values, failed, statements: statements?.map(({ text, verdict }) => ({ text, verdict })) };
}

const numbersOf = (html: string): object =>
  Object.entries(inspect(readHtml(html, null).source).result.values ?? {}).map(([cell, { value }]) => [cell, value]);

const hintsOf = (html: string): string[] =>
  (inspect(readHtml(html, null).source).result.findings ?? [])
    .filter(({ rule }) => rule === 'form/report')
    .map(({ message }) => message.zh);

describe('a page with two reports', () => {
  it('is read as if the other one were not there, whatever figures both have', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(500),
        fc.constantFrom(...SIZES),
        fc.constantFrom(...OTHERS),
        (seed, otherSeed, size, other) => {
          const own = reportPage(OWN, seed, size);
          expect(readingOf(below(own, reportPage(other, otherSeed)))).toEqual(readingOf(own));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('says so', () => {
    const [other] = OTHERS as [PageIdentity];
    expect(hintsOf(below(reportPage(OWN, 1), reportPage(other, 2)))).toEqual([
      `本页还登有“${titleOf(other)}”，没有读取，只核对了“${titleOf(OWN)}”`,
    ]);
    expect(hintsOf(reportPage(OWN, 1))).toEqual([]);
  });

  it('is read as the report that the window names', () => {
    const [other] = OTHERS as [PageIdentity];
    const own = reportPage(OWN, 1);
    const page = reportPage(other, 2)
      .replace(/<title>[^<]*/, `<title>${titleOf(OWN)}`)
      .replace(/<meta name="[^>]*>/g, '');
    const both = below(page, own);
    expect(numbersOf(both)).toEqual(numbersOf(own));
    expect(hintsOf(both)).toHaveLength(1);
  });
});

describe('a page with one report', () => {
  const isWhole = (html: string): boolean => {
    const { source } = readHtml(html, null);
    return ownReport(source).source === source;
  };
  const [lastYear] = OTHERS as [PageIdentity];
  const own = reportPage(OWN, 3);

  it.each<[string, string]>([
    ['printed twice', below(own, own)],
    [
      'with titles of others below',
      own.replace('</body>', `${OTHERS.map((each) => `<p>${titleOf(each)}</p>`).join('')}</body>`),
    ],
    [
      'under a table of contents and a title of another body',
      own.replace(
        '<body>',
        `<body><p>${titleOf(lastYear)}</p><p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p>`,
      ),
    ],
    [
      'that speaks of another in a sentence',
      own.replace('</body>', `<p>另见${titleOf(lastYear)}，可在网站查阅。</p></body>`),
    ],
  ])('%s is read as it is', (_, html) => {
    expect(isWhole(html)).toBe(true);
  });
});
