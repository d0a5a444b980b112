import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';

/** A browser that the demo and the tests drive, and how it comes onto the machine. */
export interface BrowserKind {
  /** Environment variable that names the program. */
  readonly variable: string;
  /** Names on the search path. */
  readonly names: readonly string[];
  /** Where installers of other systems put it. */
  readonly places: readonly string[];
  /** Packages of Debian and Ubuntu. */
  readonly packages: readonly string[];
  /** What to do where it cannot be installed from here. */
  readonly advice: string;
}

/** Chromium proper: Google Chrome and Edge ignore `--load-extension`. */
export const CHROMIUM: BrowserKind = {
  variable: 'CHROMIUM_PATH',
  names: ['chromium', 'chromium-browser'],
  places: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(process.env['LOCALAPPDATA'] ?? '', 'Chromium/Application/chrome.exe'),
  ],
  packages: ['chromium', 'fonts-wqy-zenhei'],
  advice:
    'Chromium is missing: install it (Debian: apt-get install chromium fonts-wqy-zenhei; macOS: brew install --cask chromium) or set CHROMIUM_PATH; Google Chrome does not do, it loads no extension from a folder.\n' +
    '没有找到 Chromium：请先安装（Debian：apt-get install chromium fonts-wqy-zenhei；macOS：brew install --cask chromium），或用 CHROMIUM_PATH 指明位置；Google Chrome 不能从文件夹加载扩展，不能代替。',
};

export const FIREFOX: BrowserKind = {
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env['PROGRAMFILES'] ?? '', 'Mozilla Firefox/firefox.exe'),
  ],
  packages: ['firefox-esr'],
  advice:
    'Firefox is missing: install it (Debian: apt-get install firefox-esr; macOS: brew install --cask firefox) or set FIREFOX_PATH.\n' +
    '没有找到 Firefox：请先安装（Debian：apt-get install firefox-esr；macOS：brew install --cask firefox），或用 FIREFOX_PATH 指明位置。',
};

/** Path of the browser's program, or null where there is none. */
export function findBrowser(kind: BrowserKind, environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment[kind.variable];
  if (named) return existsSync(named) ? named : null;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => kind.names.map((name) => join(folder, name)));
  return [...kind.places, ...onPath].find((place) => existsSync(place)) ?? null;
}

/** Path of the browser's program; installs it where the system lets us, throws a sentence that helps where not. */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found !== null) return found;
  const named = process.env[kind.variable];
  if (named) throw new Error(`${kind.variable}: ${named} does not exist / 不存在`);
  installPackages(kind.packages);
  const installed = findBrowser(kind);
  if (installed === null) throw new Error(kind.advice);
  return installed;
}

/** Without a Chinese font pictures show boxes; a machine that has a browser need not have one. */
export function ensureChineseFont(): void {
  if (process.platform !== 'linux') return;
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (fonts.status === 0 && fonts.stdout.trim() === '') installPackages(['fonts-wqy-zenhei']);
}

let listsAreFresh = false;

/** False where this is not Debian or Ubuntu, or where we may not install. */
function installPackages(packages: readonly string[]): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write(`Installing ${packages.join(', ')} …\n`);
  if (!listsAreFresh) runApt(['update']); // may fail for one of several sources: the installation tells
  listsAreFresh = true;
  return runApt(['install', '--yes', '--no-install-recommends', ...packages]);
}

function runApt(parameters: readonly string[]): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C', 'apt-get', '-qq', '-o=Dpkg::Use-Pty=0'];
  const [program = '', ...rest] = [...asRoot, ...apt, ...parameters];
  // Standard output belongs to results: what apt says goes to standard error.
  return spawnSync(program, rest, { stdio: ['ignore', 2, 2] }).status === 0;
}

export interface ChromiumOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Local server that answers for the hosts. */
  readonly port: number;
  /** Host names that lead to the local server; `*` stands for any. */
  readonly hosts?: readonly string[];
  readonly locale?: string;
  readonly headless?: boolean;
}

/** A running Chromium with the extension in it and a profile of its own. */
export interface RunningChromium {
  readonly context: BrowserContext;
  readonly serviceWorker: Worker;
  readonly extensionId: string;
  close(): Promise<void>;
}

/** Starts Chromium with the extension, on a new profile that is removed afterwards. */
export async function startChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const executablePath = ensureBrowser(CHROMIUM);
  const profile = mkdtempSync(join(tmpdir(), 'gouji-chromium-'));
  const locale = options.locale ?? 'zh-CN';
  const headless = options.headless ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale,
    handleSIGINT: false, // whoever started it closes it, and then the profile is removed
    viewport: headless ? { width: 1280, height: 900 } : null,
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') }, // language of the browser itself, for its own API
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      `--host-resolver-rules=${resolverRules(options.hosts ?? ['*.gov.cn'], options.port)}`,
      `--lang=${locale}`,
    ],
  });
  const serviceWorker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    serviceWorker,
    extensionId: new URL(serviceWorker.url()).host,
    close: async () => {
      await context.close();
      // A browser that was closed by hand still writes for a moment.
      await rm(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

function resolverRules(hosts: readonly string[], port: number): string {
  return hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(', ');
}
