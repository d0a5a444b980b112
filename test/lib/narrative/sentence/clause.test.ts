import { describe, expect, it } from 'vitest';
import { closing, depthsOf } from '../../../../lib/narrative/sentence/brackets.ts';
import {
  clauseAround,
  clauseBefore,
  endOfClause,
  lastClause,
  lastPassage,
  LONGEST_AFTER,
  passageAround,
  passageStart,
} from '../../../../lib/narrative/sentence/clause.ts';

const TEXT = '收到申请12件，其中网上7件、信函5件（含上年1件）；办结9件。结转3件';

/** What a function of two places says of the stretch of text that is given. */
function around(of: (plain: string, start: number, end: number) => string, words: string, text = TEXT): string {
  const start = text.indexOf(words);
  return of(text, start, start + words.length);
}

describe('the clause of a number', () => {
  it.each([
    ['12件', '收到申请12件'],
    ['7件', '其中网上7件'],
    ['5件', '信函5件'],
    ['上年1件', '含上年1件'],
    ['9件', '办结9件'],
    ['3件', '结转3件'],
  ])('%s: %s', (words, clause) => {
    expect(around(clauseAround, words)).toBe(clause);
  });

  it('has an end, even where no mark follows', () => {
    const long = `收到12件${'很'.repeat(2 * LONGEST_AFTER)}`;
    expect(around(clauseAround, '12件', long)).toBe(long.slice(0, 5 + LONGEST_AFTER));
  });

  it.each([
    ['收到12件，', 5],
    ['收到：', 2],
    ['收到、', 2],
    ['收到（', 2],
    ['收到）', 2],
    ['收到12件', 5],
    ['，收到', 0],
  ])('%s ends at %i', (text, end) => {
    expect(endOfClause(text)).toBe(end);
  });

  it.each([
    ['收到申请12件，其中', '其中'],
    ['收到申请12件。其中', '其中'],
    ['收到申请12件；其中', '其中'],
    ['一、二，三。四；五', '五'],
    ['一；二。三，四', '四'],
    ['收到申请（含网上）、其中', '收到申请（含网上）、其中'],
    ['收到', '收到'],
  ])('before the end of %s: %s', (text, clause) => {
    expect(clauseBefore(text, text.length)).toBe(clause);
  });

  it('before a place knows nothing of what follows', () => {
    expect(clauseBefore(TEXT, TEXT.indexOf('7件'))).toBe('其中网上');
  });
});

describe('what a text ends with', () => {
  it.each([
    ['收到12件。办结9件，网上7件', '网上7件', '办结9件，网上7件'],
    ['收到12件；办结：信函5件', '信函5件', '信函5件'],
    ['收到12件；办结（含上年', '含上年', '办结（含上年'],
    ['收到（网上）7件、信函5件', '信函5件', '收到（网上）7件、信函5件'],
    ['收到（网上）7件', '7件', '收到（网上）7件'],
    ['收到12件', '收到12件', '收到12件'],
    ['收到12件。', '', ''],
  ])('%s: its clause is %s, its passage %s', (text, clause, passage) => {
    expect([lastClause(text), lastPassage(text)]).toEqual([clause, passage]);
  });
});

describe('the passage of a number', () => {
  it.each([
    ['12件', '收到申请12件，其中网上7件、信函5件（含上年1件）'],
    ['9件', '办结9件'],
    ['3件', '结转3件'],
  ])('%s: %s', (words, passage) => {
    expect(around(passageAround, words)).toBe(passage);
  });

  it.each([
    ['收到', 0],
    ['办结', TEXT.indexOf('办结')],
    ['件。', TEXT.indexOf('办结')],
    ['结转', TEXT.indexOf('结转')],
  ])('begins before %s', (words, start) => {
    expect(passageStart(TEXT, TEXT.indexOf(words))).toBe(start);
  });
});

describe('brackets', () => {
  it.each([
    ['a（b）c', [0, 0, 1, 1, 0, 0]],
    ['（（）', [0, 1, 2, 1]],
    ['a）b（', [0, 0, 0, 0, 1]],
    ['', []],
  ])('that are open in %s', (text, depths) => {
    expect(depthsOf(text)).toEqual(depths);
  });

  it.each([
    ['a（b）c', 2, 0, 4],
    ['a（b）c', 2, 1, 2],
    ['a（b（c）d）e', 2, 0, 8],
    ['a（b（c）d）e', 4, 1, 6],
    ['a（b', 2, 0, 3],
    ['a（b', 1, 0, 1],
  ])('of %s end from %i, beyond %i, at %i', (text, from, depth, end) => {
    expect(closing(depthsOf(text), from, depth)).toBe(end);
  });
});
