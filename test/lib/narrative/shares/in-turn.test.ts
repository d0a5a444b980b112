import { describe, expect, it } from 'vitest';
import { outcomeOf } from './share-outcomes.ts';

describe('shares in a row, after the row of what they are shares of', () => {
  it.each([
    ['pass', '公开信息480条，网站264条、公众号216条，分别占55%和45%。'],
    ['fail', '公开信息480条，网站264条、公众号216条，分别占50%和50%。'],
    ['pass', '公开信息480条，网站264条、公众号120条、展板96条，占比分别为55%、25%、20%。'],
    ['fail', '公开信息480条，网站264条、公众号120条、展板96条，占比分别为55%、20%、25%。'],
    ['pass', '网站、公众号分别公开264条、216条，各占公开总量480条的55%和45%。'],
    ['fail', '网站、公众号分别公开264条、216条，各占公开总量480条的55%和43%。'],
  ] as const)('%s: %s', (outcome, paragraph) => {
    expect(outcomeOf(paragraph)).toBe(outcome);
  });

  it.each([
    ['there are more numbers than shares', '公开信息480条，网站264条、公众号120条、展板96条，分别占55%、20%。'],
    ['one is rough', '公开信息480条，网站近264条、公众号216条，分别占50%和50%。'],
    ['they are of different things', '公开信息480条，网站264条、培训2场，分别占50%和50%。'],
    ['they are shares of others', '公开信息480条，网站264条、公众号216条，分别占全市的5%和4%。'],
    ['it is a growth', '公开信息480条，网站264条、公众号216条，分别增长50%和40%。'],
    ['a sentence ends between', '公开信息480条，网站264条。公众号216条，分别占50%和50%。'],
  ])('are left where %s: %s', (_, paragraph) => {
    expect(outcomeOf(paragraph)).toBe('not-applicable');
  });
});
