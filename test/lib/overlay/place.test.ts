// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { without } from '../../../lib/overlay/cover.ts';
import { anchorOf, compareReading, isRange, tableOf } from '../../../lib/overlay/place.ts';
import { parentOf } from '../../../lib/overlay/safe-dom.ts';

const get = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

beforeEach(() => {
  document.body.innerHTML =
    '<form id="form"><input name="parentNode"><table><tbody><tr><td id="a">1</td><td id="b">2</td></tr></tbody></table></form><pre>x 1 2</pre>';
});

describe('places', () => {
  it('are found around forms whose fields take the names of properties', () => {
    expect(parentOf(get('#form'))).toBe(document.body);
    expect(tableOf(get('#a'))).toBe(get('table'));
    expect(parentOf(document.documentElement)).toBeNull();
  });

  it('are elements or ranges', () => {
    const range = document.createRange();
    range.setStart(get('pre').firstChild ?? document, 2);
    range.setEnd(get('pre').firstChild ?? document, 3);
    expect([isRange(range), isRange(get('#a'))]).toEqual([true, false]);
    expect(anchorOf(range)).toBe(get('pre'));
  });

  it('have an order of reading', () => {
    const text = get('pre').firstChild ?? document;
    const [first, second] = [document.createRange(), document.createRange()];
    first.setStart(text, 2);
    second.setStart(text, 4);
    const sorted = [second, get('#b'), first, get('#a')].toSorted(compareReading);
    expect(sorted).toEqual([get('#a'), get('#b'), first, second]);
  });
});

describe('without', () => {
  const box = { left: 100, top: 100, right: 200, bottom: 140 };

  it('cuts what a cover hides from edge to edge', () => {
    expect(without(box, { left: 0, top: 0, right: 900, bottom: 120 })).toEqual({ ...box, top: 120 });
    expect(without(box, { left: 0, top: 130, right: 900, bottom: 190 })).toEqual({ ...box, bottom: 130 });
    expect(without(box, { left: 0, top: 0, right: 150, bottom: 900 })).toEqual({ ...box, left: 150 });
    expect(without(box, { left: 150, top: 0, right: 900, bottom: 900 })).toEqual({ ...box, right: 150 });
  });

  it('leaves nothing under a cover, and all beside one and under its corner', () => {
    expect(without(box, { left: 0, top: 0, right: 900, bottom: 900 })).toBeNull();
    expect(without(box, { left: 300, top: 0, right: 900, bottom: 900 })).toBe(box);
    expect(without(box, { left: 0, top: 0, right: 150, bottom: 120 })).toBe(box);
  });
});
