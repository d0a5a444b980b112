/** Where something was read: an element, or characters of a text node. */
export type Place<N> = { readonly node: N; readonly start?: number; readonly end?: number };

/** Keeps the nodes of a page behind numbers, so that all that is passed on is plain data. */
export class Places<N> {
  readonly #list: Place<N>[] = [];

  /** Keeps a place and returns its number. */
  add(node: N, start?: number, end?: number): number {
    this.#list.push(start === undefined || end === undefined ? { node } : { node, start, end });
    return this.#list.length - 1;
  }

  get(place: number): Place<N> | null {
    return this.#list[place] ?? null;
  }
}
