import type { Disagreement, Figure, Flow, PartsList, Statement } from '../../model/narrative.ts';
import { addsUp, balances } from '../../model/relations.ts';
import { statementOf } from './list-closure.ts';

/** What has to hold between numbers of the text: each of them, and whether it holds when that one is another number. */
interface Relation {
  readonly figures: readonly Figure[];
  readonly holdsWith: (figure: Figure, value: number) => boolean;
}

/**
 * 维持5件、纠正1件、其他结果5件、尚未审结5件，总计24件, where the table has 16: a number whose words leave it in doubt disagrees
 * with the table after all where a sum of the text fails, and holds with the number of the table.
 */
export function withBorneOut(
  statements: readonly Statement[],
  lists: readonly PartsList[],
  flows: readonly Flow[],
): Statement[] {
  const disagreements = new Map<Statement, Disagreement>();
  for (const { figures, holdsWith } of [...brokenLists(lists), ...brokenFlows(flows)]) {
    for (const figure of figures) {
      const statement = statementOf(figure, statements);
      if (statement?.comparison.verdict !== 'not-compared') continue;
      const { doubted } = statement.comparison;
      if (doubted && holdsWith(figure, doubted.sum)) disagreements.set(statement, doubted);
    }
  }
  return statements.map((statement) => {
    const comparison = disagreements.get(statement);
    return comparison ? { ...statement, comparison } : statement;
  });
}

/** Lists that name all parts: of others it is not certain that anything is wrong. */
function brokenLists(lists: readonly PartsList[]): Relation[] {
  return lists
    .filter((list) => list.kind === 'closed' && !addsUp(list))
    .map(({ total, parts }) => ({
      figures: [total, ...parts],
      holdsWith: (figure, value) =>
        addsUp({
          total: figure === total ? { ...total, value } : total,
          parts: parts.map((part) => (part === figure ? { ...part, value } : part)),
          totals: [],
          kind: 'closed',
        }),
    }));
}

function brokenFlows(flows: readonly Flow[]): Relation[] {
  return flows
    .filter((flow) => flow.silent !== null && !balances(flow))
    .map((flow) => ({
      figures: [...flow.incoming, flow.handled, flow.carriedOut],
      holdsWith: (figure, value) => {
        const as = (other: Figure): Figure => (other === figure ? { ...other, value } : other);
        const { incoming, handled, carriedOut, silent } = flow;
        return balances({
          incoming: incoming.map(as),
          handled: as(handled),
          carriedOut: as(carriedOut),
          silent,
        });
      },
    }));
}
