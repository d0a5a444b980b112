import { clamp, heightOf, widthOf, type Box } from '../dom/box.ts';
import type { Frame } from './shell.ts';

/** Places an element of the layer: `box` in the window, measured from `origin`, which is its containing block there. */
export function layerStyle(box: Box, origin: { readonly left: number; readonly top: number }, frame: Frame): string {
  const left = round((box.left - origin.left) / frame.scaleX);
  const top = round((box.top - origin.top) / frame.scaleY);
  const width = round(widthOf(box) / frame.scaleX);
  const height = round(heightOf(box) / frame.scaleY);
  return `${at(left, top)};width:${width}px;height:${height}px`;
}

/**
 * Where an element stands in its containing block. What moves by a pixel or more does so by a transform: browsers count
 * every other move as a layout shift of the page. Parts of a pixel do not, and lines stay sharp.
 */
export function at(left: number, top: number): string {
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return `left:${left - x}px;top:${top - y}px;translate:${x}px ${y}px`;
}

/** Layout works in 64ths of a pixel: anything finer would only look like a change. */
export function round(value: number): number {
  return Math.round(value * 64) / 64;
}

/** A mark that is not seen keeps a point near its place, so that Tab still reaches it. */
export function hiddenAt(box: Box, page: Box): Box {
  const left = clamp(box.left, page.left, page.right);
  const top = clamp(box.top, page.top, page.bottom);
  return { left, top, right: left, bottom: top };
}
