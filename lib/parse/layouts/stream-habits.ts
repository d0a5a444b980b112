/** What is known of a page whose cells follow one another without a table. */
export interface StreamHabits {
  /** A line is a row: where a label is lost, the figures of two rows do not run together. */
  readonly areLines: boolean;
  /** Whether every blank cell is there, in its place. */
  readonly blanks: 'kept' | 'lost' | 'unknown';
  /** True where no blank cell stands between the last row of a table and what follows it. */
  readonly isTight: boolean;
}
