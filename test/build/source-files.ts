import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative, sep } from 'node:path';

const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', 'coverage']);
const BINARY = new Set(['.png', '.ico', '.jpg', '.woff2', '.pdf', '.zip']);

/** Paths of all text files of the project, with `/`, from its folder on. */
export function textFiles(folder = '.'): string[] {
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : textFiles(path);
    return BINARY.has(extname(entry.name)) ? [] : [relative('.', path).split(sep).join('/')];
  });
  return found.sort();
}

export interface Import {
  /** The file that imports. */
  readonly from: string;
  /** A path of the project, or the name of a package as it is written. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Gone after compiling. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(?:(type)\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** The imports and re-exports of a source file, dynamic ones included. */
export function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  const statements = [...code.matchAll(STATEMENT)].map(([, type, target]) => ({
    typeOnly: type !== undefined,
    target,
  }));
  const dynamic = [...code.matchAll(DYNAMIC)].map(([, target]) => ({ typeOnly: false, target }));
  return [...statements, ...dynamic].map(({ typeOnly, target = '' }) => {
    const isPackage = !target.startsWith('.');
    return { from: file, to: isPackage ? target : posix.join(dirname(file), target), isPackage, typeOnly };
  });
}
