import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/inspect.ts';
import type { Report } from '../../../lib/model/report.ts';
import type { ResultFinding } from '../../../lib/model/result.ts';
import { readHtml } from '../../../lib/read/html.ts';
import { figuresOf, withNumbers, withText, type Figures } from '../../support/generate/figures.ts';
import { HARD_LAYOUTS, LAYOUTS, layoutOf } from '../../support/generate/layouts/index.ts';
import { type Layout } from '../../support/generate/layouts/layout.ts';
import { pageWith } from '../read/generated.ts';

const RIGHT = figuresOf('annual-2021', 'city', 7);

function read(html: string, other: Report | null = null) {
  return inspect(readHtml(html, null).source, {}, other);
}

/** What is said of a page after another one was seen. */
function said(now: string, before: string): ResultFinding[] {
  return read(now, read(before).report).findings.filter(({ rule }) => rule === 'history/revised');
}

function pageOf(figures: Figures, layout: Layout = layoutOf('official')): string {
  return pageWith(figures, layout);
}

describe('history/revised', () => {
  it.each([...LAYOUTS, ...HARD_LAYOUTS].map((layout) => [layout.id, layout] as const))(
    'says nothing of the same figures laid out as %s',
    (_, layout) => {
      expect(said(pageOf(RIGHT, layout), pageOf(RIGHT))).toEqual([]);
      expect(said(pageOf(RIGHT), pageOf(RIGHT, layout))).toEqual([]);
    },
  );

  it('tells all cells that differ in one finding', () => {
    const changes = { 'requests/received/total': 5001, 'proceedings/reconsideration/upheld': 77 };
    const [finding, ...others] = said(pageOf(withNumbers(RIGHT, changes)), pageOf(RIGHT));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', at: 'requests/received/total' });
    expect(finding?.cells.toSorted()).toEqual(Object.keys(changes).toSorted());
    const before = RIGHT.cells['requests/received/total'];
    expect(finding?.message.zh).toBe(
      `与先前见到的同一年度报告相比，有 2 格的数不同，如「一、本年新收 · 总计」原为 ${before}，现为 5001`,
    );
  });

  it('says nothing of cells that one of the pages prints no number in', () => {
    expect(said(pageOf(withText(RIGHT, 'requests/received/total', '见附件')), pageOf(RIGHT))).toEqual([]);
    expect(said(pageOf(RIGHT), pageOf(withText(RIGHT, 'requests/received/total', '')))).toEqual([]);
    expect(said(pageOf(withText(RIGHT, 'proactive/fees/amount', '900元')), pageOf(RIGHT))).toEqual([]);
  });

  it('says nothing of another year and of another body', () => {
    const changed = pageOf(withNumbers(RIGHT, { 'requests/received/total': 5001 }));
    const { agency = '', year = 0 } = read(changed).report?.identity ?? {};
    expect(said(changed, pageOf(RIGHT).replaceAll(String(year), String(Number(year) - 2)))).toEqual([]);
    expect(said(changed, pageOf(RIGHT).replaceAll(agency ?? '', '清河市财政局'))).toEqual([]);
  });

  it('takes no number of the copy for one of last year that was copied', () => {
    const wrong = pageOf(withNumbers(RIGHT, { 'requests/received/total': 5001 }));
    const { causes = [] } = read(wrong, read(wrong).report).result;
    expect(causes).toHaveLength(1);
    expect(causes[0]?.pattern).not.toBe('last-year-copied');
  });
});
