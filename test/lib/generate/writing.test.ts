import { describe, expect, it } from 'vitest';
import { figuresOf, stateOf } from '../../support/generate/figures.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { ODD_CELLS } from '../../support/generate/odd-cells.ts';
import { pageOf } from '../../support/generate/page.ts';
import { randomOf } from '../../support/generate/random.ts';
import { WRITINGS } from '../../support/generate/writing.ts';

const identity = { agency: '清河市水务局', year: 2023, published: '2024-01-22' };

describe('writings', () => {
  it('change Chinese characters and no tag or figure', () => {
    const figures = figuresOf('annual-2021', 'small', 2);
    const [plain = '', ...others] = WRITINGS.map((writing) =>
      pageOf(figures, layoutOf('official'), identity, { writing }),
    );
    const skeleton = (html: string): string => html.replace(/[^\x20-\x7e]/g, '');
    for (const other of others) {
      expect(other).not.toBe(plain);
      expect(skeleton(other)).toBe(skeleton(plain));
    }
    expect(others[0]).toContain('信訪舉報投訴類申請');
    expect(others[0]).toContain('政府信息公開工作年度報告');
    expect(others[1]).toContain('⾏政许可');
  });
});

describe('odd cells', () => {
  it.each(ODD_CELLS.map((odd) => [odd.id, odd] as const))('%s prints one cell otherwise', (_, odd) => {
    const figures = figuresOf('annual-2021', 'city', 2);
    const printed = odd.print(figures, randomOf(1));
    const cells = Object.keys(figures.cells).filter((id) => printed?.figures.cells[id] !== figures.cells[id]);
    expect(cells).toHaveLength(1);
    const [cell = ''] = cells;
    const isDamaged = printed?.damaged.includes(cell) === true;
    if (printed) expect(stateOf(printed.figures, cell)).toBe(isDamaged ? 'number' : 'text');
  });
});
