// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { without } from '../../../../lib/overlay/dom/cover.ts';
import {
  anchorOf,
  compareReading,
  isSamePlace,
  isStretch,
  tableOf,
  textOf,
  type Stretch,
} from '../../../../lib/overlay/dom/place.ts';
import { parentOf } from '../../../../lib/overlay/dom/safe-dom.ts';

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

  const stretch = (start: number, end: number): Stretch => {
    const range = document.createRange();
    range.setStart(get('pre').firstChild ?? document, start);
    range.setEnd(get('pre').firstChild ?? document, end);
    return [range];
  };

  it('are elements or characters', () => {
    expect([isStretch(stretch(2, 3)), isStretch(get('#a'))]).toEqual([true, false]);
    expect(anchorOf(stretch(2, 3))).toBe(get('pre'));
    expect(textOf([...stretch(0, 3), ...stretch(4, 5)])).toBe('x 12');
  });

  it('are the same where they are the same characters', () => {
    expect(isSamePlace(stretch(2, 3), stretch(2, 3))).toBe(true);
    expect(isSamePlace(stretch(2, 3), stretch(2, 5))).toBe(false);
    expect(isSamePlace(stretch(2, 3), [...stretch(2, 3), ...stretch(4, 5)])).toBe(false);
    expect(isSamePlace(get('#a'), get('#a'))).toBe(true);
    expect([isSamePlace(get('#a'), stretch(2, 3)), isSamePlace(get('#a'), null)]).toEqual([false, false]);
  });

  it('have an order of reading', () => {
    const [first, second] = [stretch(2, 3), stretch(4, 5)];
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
