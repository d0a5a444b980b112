import { describe, expect, it } from 'vitest';
import type { ResultCause, ResultValue } from '../../../../lib/model/result.ts';
import { cardContent, type CardContent } from '../../../../lib/overlay/card/card-content.ts';
import { entriesOf } from '../../../../lib/overlay/content/entries.ts';
import annual2021 from '../../../../lib/templates/annual-2021.ts';
import { finding } from '../findings.ts';

const TOTAL = 'requests/outcomeTotal/naturalPerson';
const CELLS = [TOTAL];
const BLANK: ResultValue = { value: null, raw: ' ', state: 'blank', at: { table: 1, row: 1, column: 1 } };

const way = (to: number, witnesses: string[] = []): ResultCause['explanations'][number] => {
  return { changes: [{ cell: TOTAL, from: null, to }], witnesses };
};

function contentOf(
  explanations: ResultCause['explanations'],
  complete = true,
  language: 'zh' | 'en' = 'zh',
): CardContent {
  const cause: ResultCause = {
    id: 'c1',
    pattern: 'unnamed',
    severity: 'warning',
    findings: ['f', 'g'],
    message: { zh: '总计未填', en: 'The total was left empty' },
    explanations,
    complete,
  };
  const findings = ['f', 'g'].map((id) =>
    finding({ id, cells: CELLS, message: { zh: `${id}不成立`, en: `${id} fails` } }),
  );
  const [entry] = entriesOf(findings, [cause], new Map());
  if (!entry) throw new Error('no entry');
  return cardContent(entry, 0, 1, { values: { [TOTAL]: BLANK }, template: annual2021, language });
}

describe('cardContent', () => {
  it('of a cause says its sentence first, then what follows from it', () => {
    const { severity, word, message, parts, folds, rule } = contentOf([way(2)]);
    expect([severity, word, message, folds, rule]).toEqual(['warning', '① 不符', '总计未填', true, '']);
    expect(parts.map(({ id, title }) => [id, title])).toEqual([
      ['f', 'f不成立'],
      ['g', 'g不成立'],
    ]);
  });

  it('of a lone finding is that finding', () => {
    const [entry] = entriesOf([finding({ cells: CELLS, message: { zh: '不相等', en: 'unequal' } })], [], new Map());
    if (!entry) throw new Error('no entry');
    const content = cardContent(entry, 0, 1, { values: {}, template: annual2021, language: 'zh' });
    expect(content).toMatchObject({ word: '不符', message: '不相等', explained: null, folds: false, rule: 'r' });
  });

  it('says what would put it right, and what speaks for it', () => {
    const witnesses = ['text/overview/3', 'text/overview/3', 'previous/requests/carriedOut/total'];
    expect(contentOf([way(2, witnesses)]).explained).toEqual({
      title: '这样改，各等式成立',
      list: [
        {
          changes: [{ label: '三（七）总计 · 自然人', from: '（空）', to: '2' }],
          witnesses: '佐证：正文“总体情况”第 3 句、上年报告 四、结转下年度继续办理 · 总计',
        },
      ],
      rest: '',
    });
  });

  it('counts explanations, lists no more than anybody reads, and says what was not searched', () => {
    const { explained } = contentOf(
      [1, 2, 3, 4, 5, 6].map((to) => way(to)),
      false,
    );
    expect(explained).toMatchObject({
      title: '6 种可能，每一种都使各等式成立',
      rest: '另有 2 种；未查尽，可能还有别的改法',
    });
    expect(explained?.list).toHaveLength(4);
    expect(contentOf([]).explained).toBeNull();
    expect(contentOf([way(1), way(2)], true, 'en').explained?.title).toBe('2 ways, each makes every equation hold');
  });
});
