import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/inspect.ts';
import { readHtml } from '../../../lib/read/html.ts';
import { DEMO_PAGES } from '../../support/generate/demo/pages.ts';
import { figuresOf, SIZES } from '../../support/generate/figures.ts';
import { FORM_IDS } from '../../support/generate/form.ts';
import { ALL_LAYOUTS } from '../../support/generate/layouts/index.ts';
import { pageOf, type PageIdentity } from '../../support/generate/page.ts';
import { prosePage } from '../../support/generate/prose.ts';
import { randomOf } from '../../support/generate/random.ts';
import { statisticsFiguresOf } from '../../support/generate/statistics/figures.ts';
import { STATISTICS_LAYOUTS } from '../../support/generate/statistics/layouts.ts';
import { statisticsPage } from '../../support/generate/statistics/page.ts';
import { STYLES, styled } from '../../support/generate/styles.ts';
import { WRITINGS } from '../../support/generate/writing.ts';
import { IDENTITIES } from '../read/generated.ts';

const RULES = /^(?:form\/(?:section|table|citation|body|instruction)|period\/)/;

const UNREAD = /^form\/table@/;

/** Bodies of every kind, and when they may publish. */
const BODIES: readonly (readonly [string, string])[] = [
  ['清河市水务局', '01-29'],
  ['清河省卫生健康委员会', '01-31'],
  ['清河市人民政府办公室', '01-30'],
  ['清河市柳湾区', '03-30'],
  ['柳湾区青石镇人民政府', '02-20'],
  ['柳湾区白石街道办事处', '03-01'],
];

function identityOf(year: number, index: number): PageIdentity {
  const [agency = '', day = ''] = BODIES[index % BODIES.length] ?? [];
  return { agency, year, published: `${year + 1}-${day}` };
}

/** What these rules say about a page, each with the words that it is about. */
function alarms(html: string): readonly string[] {
  const { report, findings } = inspect(readHtml(html, null).source);
  if (!report) return ['not recognised'];
  // That a table was not read is the truth, and no alarm.
  const isUnread = ({ id, outcome }: (typeof findings)[number]): boolean =>
    outcome === 'incomplete' && UNREAD.test(id) && ![...report.tables].some((table) => id.endsWith(`/${table}`));
  const own = findings.filter((finding) => RULES.test(finding.rule) && !isUnread(finding));
  return own.map(({ id, passages }) => `${id} ${passages.map(({ quote }) => quote).join(' ')}`);
}

describe('right reports', () => {
  it.each(ALL_LAYOUTS.map((layout) => [layout.id, layout] as const))('%s: no alarm', (_, layout) => {
    const found = STYLES.flatMap((style, index) =>
      FORM_IDS.flatMap((form) => {
        const random = randomOf(index);
        const identity = identityOf(IDENTITIES[form].year, ALL_LAYOUTS.indexOf(layout) + index);
        const figures = styled(figuresOf(form, random.pick(SIZES), index), style);
        const options = { writing: random.pick(WRITINGS), h1: random.chance(0.7), meta: random.chance(0.5) };
        return alarms(pageOf(figures, layout, identity, options));
      }),
    );
    expect(found).toEqual([]);
  });

  it('in prose: no alarm', () => {
    const found = Array.from({ length: 60 }, (_, seed) => {
      const writing = WRITINGS[seed % WRITINGS.length] ?? 'plain';
      return alarms(prosePage(identityOf(2008 + (seed % 6), seed), seed, { writing }));
    });
    expect(found.flat()).toEqual([]);
  });

  it.each(STATISTICS_LAYOUTS.map((layout) => [layout.id, layout] as const))(
    '%s of those years: no alarm',
    (_, layout) => {
      const found = Array.from({ length: 5 }, (_, seed) => {
        const figures = statisticsFiguresOf(SIZES[seed % SIZES.length] ?? 'small', seed);
        const writing = WRITINGS[seed % WRITINGS.length] ?? 'plain';
        return alarms(statisticsPage(figures, layout, identityOf(2014 + seed, seed), { writing }));
      });
      expect(found.flat()).toEqual([]);
    },
  );

  it('of the demonstration: no alarm', () => {
    const folder = new URL('../../../assets/demo/', import.meta.url);
    const found = DEMO_PAGES.flatMap(({ file }) => {
      const html = readFileSync(new URL(file, folder), 'utf8');
      return alarms(html).filter((each) => each !== 'not recognised');
    });
    expect(found).toEqual([]);
  });
});

const PAGES = new URL('../../../../shared/pages/', import.meta.url);

const SECTION_SIX = 'form/section@section/other ';
const REAL_PAGES: readonly (readonly [string, readonly string[]])[] = [
  ['000_a3fa03247747d0c4', []],
  ['001_454a5f1be846ec67', [SECTION_SIX]],
  ['002_f5b26b8352f73506', ['period/year@text/proactive/2 截至2016年12月31日', 'form/section@section/statistics ']],
  ['003_d0db4191a8fc5cfa', []],
  ['004_b895455aa8998ba0', [SECTION_SIX]],
];

// The pages are not part of the project: where they are not at hand, nothing is claimed about them.
describe.runIf(existsSync(PAGES))('real reports', () => {
  it.each(REAL_PAGES)('%s: what is true, no more', (file, expected) => {
    for (const kind of ['html', 'text.html']) {
      expect(alarms(readFileSync(new URL(`${file}.${kind}`, PAGES), 'utf8'))).toEqual(expected);
    }
  });
});
