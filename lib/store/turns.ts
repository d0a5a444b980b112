/** Takes work, does it when all earlier work is done, and passes on what came of it. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue for changes that read and then write: two at a time would lose what the other wrote. */
export function createTurns(): InTurn {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };
}
