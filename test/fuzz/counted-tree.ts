import { type Tree } from '../../lib/read/tree.ts';

/** A tree that counts how often it is asked for anything. */
export interface CountedTree<N> {
  readonly tree: Tree<N>;
  steps(): number;
}

export function countedTree<N>(tree: Tree<N>): CountedTree<N> {
  let steps = 0;
  const counted =
    <A extends readonly unknown[], R>(ask: (...given: A) => R) =>
    (...given: A): R => {
      steps += 1;
      return ask(...given);
    };
  return {
    steps: () => steps,
    tree: {
      root: tree.root,
      first: counted(tree.first),
      next: counted(tree.next),
      parent: counted(tree.parent),
      name: counted(tree.name),
      data: counted(tree.data),
      attribute: counted(tree.attribute),
      hasAttributes: counted(tree.hasAttributes),
      text: counted(tree.text),
      tables: counted(tree.tables),
      rows: counted(tree.rows),
    },
  };
}
