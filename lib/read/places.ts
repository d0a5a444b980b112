/** Where something was read: an element, or characters of a text node. */
export type Place<N> = { readonly node: N; readonly start?: number; readonly end?: number };

/** Keeps the nodes of a page behind numbers, so that all that is passed on is plain data. */
export class Places<N> {
  readonly #nodes: N[] = [];
  /** Only text has them; nearly all places are elements. */
  readonly #ranges = new Map<number, { readonly start: number; readonly end: number }>();

  /** Keeps a place and returns its number. */
  add(node: N, start?: number, end?: number): number {
    const place = this.#nodes.push(node) - 1;
    if (start !== undefined && end !== undefined) this.#ranges.set(place, { start, end });
    return place;
  }

  get(place: number): Place<N> | null {
    const node = this.#nodes[place];
    return node === undefined ? null : { node, ...this.#ranges.get(place) };
  }
}
