import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Code } from './support/bench-page.ts';

/**
 * What people would use instead to read a table of a page, for comparison. None of it is a dependency: the version of
 * SheetJS on the registry has known weaknesses, so it is measured only where somebody has put it here by
 * `npm install --prefix .output/peers xlsx@0.18.5 @eirikb/normalize-html-table`.
 */
const FOLDER = '.output/peers/node_modules';

interface Peer {
  readonly name: string;
  readonly module: string;
  /** An expression of a function that reads the table it is given. */
  readonly reads: string;
}

const PEERS: readonly Peer[] = [
  { name: 'SheetJS table_to_sheet', module: 'xlsx', reads: '(table) => module0.utils.table_to_sheet(table)' },
  {
    name: 'SheetJS table_to_sheet, raw',
    module: 'xlsx',
    reads: '(table) => module1.utils.table_to_sheet(table, { raw: true })',
  },
  {
    name: 'normalize-html-table',
    module: '@eirikb/normalize-html-table',
    reads: '(table) => module2.default(table).map((row) => row.map((cell) => cell.textContent))',
  },
];

/** The names of the peers, in the order in which `readAll` of their code takes them; none where they are not installed. */
export const PEER_NAMES: readonly string[] = PEERS.every(({ module }) => existsSync(join(FOLDER, module)))
  ? PEERS.map(({ name }) => name)
  : [];

/** What the code of the peers can do in the page. */
export interface Peers {
  /** Reads all tables of the page by the peer of that number; how many there are. */
  readAll(peer: number): number;
}

export function peerCode(): Code {
  const imports = PEERS.map(({ module }, index) => `import * as module${index} from '${module}';`);
  const readers = PEERS.map(({ reads }) => reads).join(',\n');
  const contents = `${imports.join('\n')}
    const readers = [${readers}];
    export function readAll(peer) {
      const tables = [...document.querySelectorAll('table')];
      globalThis.peerResult = tables.map(readers[peer]);
      return tables.length;
    }`;
  return { contents, folder: FOLDER };
}
