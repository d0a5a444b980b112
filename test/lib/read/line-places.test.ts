import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/read/html.ts';

describe('where the cells stand that are lines', () => {
  const { source, places } = readHtml('<pre>本年新收\n 12\n</pre><p></p><p>\n<b>3</b></p>', null);
  const printed = (place: number): string | undefined => {
    const { node, start, end } = places.get(place) ?? {};
    return node?.data.slice(start, end);
  };

  it('each part of a text that is broken into lines, from its first printed character', () => {
    expect(source.lines.map(({ parts }) => parts?.map(printed))).toEqual([['本年新收', '12'], ['3']]);
  });

  it('what is empty stands where nothing is printed', () => {
    expect(source.lines.map(({ gap }) => (gap === undefined ? null : printed(gap)))).toEqual([null, '']);
  });
});
