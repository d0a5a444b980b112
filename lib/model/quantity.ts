/** What the text of one cell says, before anyone judges it. */
export interface Quantity {
  /**
   * `number`: one readable number. `blank`: nothing printed. `placeholder`: a mark that stands for "not applicable"
   * (`/`, `—`, 无). `text`: something is printed that is not exactly one number; it is never taken for 0.
   */
  readonly state: 'number' | 'blank' | 'placeholder' | 'text';
  /** In the printed unit (875050元 is 875050, 52.15万元 is 52.15); null unless `state` is `number`. */
  readonly value: number | null;
  /** The printed unit, or null where none is printed in the cell. */
  readonly unit: string | null;
  /** The text as printed, trimmed. */
  readonly raw: string;
}
