import type { Import } from './source-files.ts';

/** A part of the code, and all that it may import besides itself. A name after `type ` may be imported as types only. */
export interface Layer {
  readonly files: RegExp;
  /** A file that would belong to it. */
  readonly sample: string;
  readonly layers: readonly string[];
  readonly packages: readonly string[];
  /** Its files may not import each other. */
  readonly apart?: true;
}

function folder(path: string, layers: readonly string[], packages: readonly string[] = []): Layer {
  return { files: new RegExp(`^${path}/`), sample: `${path}/sample.ts`, layers, packages };
}

function file(path: string, layers: readonly string[], packages: readonly string[] = []): Layer {
  return { files: new RegExp(`^${path.replaceAll('.', '\\.')}$`), sample: path, layers, packages };
}

const FORMS = ['templates', 'detection'];
const RULES = ['rules', 'single rules'];
const READ = ['read', 'saved pages'];
const ENGINE = ['model', ...FORMS, 'parse', 'narrative', 'check', 'explain', ...RULES, 'text', 'result'];
const WITHOUT_BROWSER = [...ENGINE, ...READ, 'detect', 'export', 'inspect'];
const BESIDE_PAGE = ['judge', 'page', 'platform', 'messages', 'store', 'background'];
const PREACT = ['preact', 'preact/hooks'];
const CLI_PACKAGES = ['zod/mini', 'html-encoding-sniffer', 'postal-mime', 'playwright-core', 'tsx/esm/api', 'fflate'];

/** A folder of parsing and those below it. */
function parsing(name: string, below: readonly string[] = []): Readonly<Record<string, Layer>> {
  return {
    [`parse ${name}`]: folder(`lib/parse/${name}`, ['model', ...FORMS, ...below.map((each) => `parse ${each}`)]),
  };
}

const OF_CELLS = ['labels', 'values', 'layouts'];

const PARSE = {
  ...parsing('labels'),
  ...parsing('values', ['labels']),
  ...parsing('identity', ['labels', 'values']),
  ...parsing('layouts', ['labels', 'values']),
  ...parsing('requests', OF_CELLS),
  ...parsing('proactive', OF_CELLS),
  ...parsing('proceedings', OF_CELLS),
  ...parsing('statistics', OF_CELLS),
};

const TO_NARRATIVE = ['model', ...FORMS, 'parse', ...Object.keys(PARSE)];

/** A folder of the narrative and those below it. */
function understanding(name: string, below: readonly string[] = []): Readonly<Record<string, Layer>> {
  return { [name]: folder(`lib/narrative/${name}`, [...TO_NARRATIVE, ...below]) };
}

const NARRATIVE = {
  ...understanding('sentence'),
  ...understanding('prose', ['sentence']),
  ...understanding('mentions', ['sentence', 'prose']),
  ...understanding('cells'),
  ...understanding('wordings'),
  ...understanding('meaning', ['sentence', 'cells', 'wordings']),
  ...understanding('doubts', ['sentence', 'cells', 'wordings', 'meaning']),
  ...understanding('lists', ['sentence', 'cells', 'meaning', 'doubts']),
  ...understanding('shares', ['sentence', 'cells', 'wordings', 'meaning', 'doubts', 'lists']),
  ...understanding('negations', ['sentence', 'cells', 'meaning', 'doubts']),
  ...understanding('statements', ['sentence', 'cells', 'meaning', 'doubts', 'negations']),
};

const TO_OVERLAY = ['model', 'text', ...FORMS];

/** A folder of what is drawn on the page, and those below it. */
function drawing(name: string, below: readonly string[] = []): Readonly<Record<string, Layer>> {
  return {
    [`overlay ${name}`]: folder(`lib/overlay/${name}`, [...TO_OVERLAY, ...below.map((each) => `overlay ${each}`)]),
  };
}

const DRAWN = ['content', 'dom', 'shell'];

const OVERLAY = {
  ...drawing('content'),
  ...drawing('dom'),
  ...drawing('shell', ['content', 'dom']),
  ...drawing('marks', DRAWN),
  ...drawing('navigator', DRAWN),
  ...drawing('card', [...DRAWN, 'marks']),
  ...drawing('readings', [...DRAWN, 'card']),
};

const ALL_OVERLAY = ['overlay', ...Object.keys(OVERLAY)];

/** The direction of imports; `.oxlintrc.json` says the same. The first layer whose pattern fits is the file's. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  model: folder('lib/model', [], ['zod/mini']),
  detection: {
    files: /^lib\/templates\/(?:detection|traditional)\.ts$/,
    sample: 'lib/templates/detection.ts',
    layers: [],
    packages: [],
  },
  templates: folder('lib/templates', ['model', 'detection']),
  'saved pages': {
    files: /^lib\/read\/(?:html|saved)[^/]*\.ts$/,
    sample: 'lib/read/html.ts',
    layers: ['model', 'read'],
    packages: ['parse5'],
  },
  read: folder('lib/read', ['model', 'saved pages']),
  ...PARSE,
  parse: folder('lib/parse', ['model', ...FORMS, ...Object.keys(PARSE)]),
  ...NARRATIVE,
  narrative: folder('lib/narrative', [...TO_NARRATIVE, ...Object.keys(NARRATIVE)]),
  'single rules': {
    files: /^lib\/rules\/[^/]+\//,
    sample: 'lib/rules/requests/sample.ts',
    layers: ['model', 'rules'],
    packages: [],
    apart: true,
  },
  rules: folder('lib/rules', ['model', 'single rules']),
  check: folder('lib/check', ['model', ...RULES]),
  explain: folder('lib/explain', ['model']),
  text: folder('lib/text', ['model', 'locales', ...RULES.map((name) => `type ${name}`)]),
  export: folder('lib/export', ['model', 'text', ...FORMS], ['hucre/xlsx', 'fflate']),
  result: folder('lib/result', ['model', 'explain', 'rules', 'text']),
  inspect: file('lib/inspect.ts', ENGINE),
  detect: folder('lib/detect', ['detection']),
  ...OVERLAY,
  overlay: folder('lib/overlay', [...TO_OVERLAY, ...Object.keys(OVERLAY)]),
  page: folder('lib/page', ['model', ...FORMS, ...READ, 'inspect', ...ALL_OVERLAY, 'text']),
  platform: folder('lib/platform', [], ['webextension-polyfill']),
  judge: folder('lib/judge', ['model'], ['zod/mini']),
  messages: folder('lib/messages', ['model', 'judge', 'platform'], ['zod/mini']),
  store: folder('lib/store', ['model', 'judge', 'platform'], ['zod/mini']),
  background: folder(
    'lib/background',
    ['model', 'judge', 'messages', 'platform', 'store'],
    ['type webextension-polyfill'], // the value comes from platform
  ),
  cli: folder('lib/cli', WITHOUT_BROWSER, [...CLI_PACKAGES, 'node:fs', 'node:fs/promises']),
  components: folder('components', ['model', 'judge', 'text', ...FORMS, 'export', 'type messages'], PREACT),
  entrypoints: folder(
    'entrypoints',
    [...WITHOUT_BROWSER, ...ALL_OVERLAY, ...BESIDE_PAGE, 'components'],
    [...PREACT, 'wxt/browser', 'type webextension-polyfill'],
  ),
  locales: { files: /^assets\/locales\//, sample: 'assets/locales/en.json', layers: [], packages: [] },
};

/** Name of the layer that a file belongs to, or null. */
export function layerOf(path: string): string | null {
  return Object.entries(LAYERS).find(([, layer]) => layer.files.test(path))?.[0] ?? null;
}

/** True where a file of the layer may contain that import. */
export function mayImport(from: string, { to, isPackage, typeOnly }: Import): boolean {
  const layer = LAYERS[from];
  if (layer === undefined) return false;
  const fits = (allowed: string, name: string): boolean =>
    sameFamily(allowed, name) || (typeOnly && allowed === `type ${name}`);
  if (isPackage) return layer.packages.some((allowed) => fits(allowed, to));
  const target = layerOf(to);
  if (target === null) return false;
  return target === from ? layer.apart === undefined : layer.layers.some((allowed) => fits(allowed, target));
}

/** Modules of Node, and the parts of WXT, count as one package each. */
function sameFamily(allowed: string, name: string): boolean {
  return allowed === name || ['node:', 'wxt/'].some((family) => allowed.startsWith(family) && name.startsWith(family));
}
