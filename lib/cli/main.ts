import { once } from 'node:events';
import { hasReport } from '../model/has-report.ts';
import type { Report } from '../model/report.ts';
import type { Words } from '../text/language.ts';
import { isUnreadable, type Outcome } from './check-page.ts';
import { InputError } from './input-error.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readOptions, USAGE, UsageError, type CheckOptions } from './options.ts';
import { checkAll } from './check-all.ts';
import { loadReport, notComparedBecause } from './previous.ts';
import { printerFor } from './print.ts';
import { Progress } from './progress.ts';
import { countInputs, listInputs } from './sources.ts';

async function main(args: readonly string[]): Promise<ExitCode> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(USAGE);
    return EXIT.DONE;
  }
  return run(readOptions(args));
}

async function run(options: CheckOptions): Promise<ExitCode> {
  const previous = options.previous === null ? null : await loadPrevious(options.previous);
  const printer = printerFor(options.format);
  let exit: ExitCode = EXIT.DONE;
  const progress = progressFor(options);
  await write(printer.begin());
  for await (const outcome of checkAll(listInputs(options, process.stdin, notice), options.jobs, previous)) {
    await write(printer.one(outcome));
    if (previous) tellOfComparison(outcome, previous);
    exit = worse(exit, exitOf(outcome, options));
    progress?.step();
  }
  await write(printer.end());
  progress?.end();
  return exit;
}

/** On standard error, where somebody looks at it or asked for it; else null. */
function progressFor(options: CheckOptions): Progress | null {
  const isTerminal = process.stderr.isTTY;
  if (!isTerminal && !options.progress) return null;
  const write = (text: string): void => void process.stderr.write(text);
  const progress = new Progress({ write, now: () => performance.now(), isTerminal });
  // What cannot be counted cannot be read either; the run itself says so.
  countInputs(options).then(
    (all) => all !== null && progress.expect(all),
    () => undefined,
  );
  return progress;
}

/** On standard error: results alone stand on standard output. */
function notice(about: string, { zh, en }: Words): void {
  // A terminal may show a line of progress, which is cleared.
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}gouji: ${about}: ${en} / ${zh}\n`);
}

/** Without it the answer would be another one: a run that cannot read it does not begin. */
async function loadPrevious(path: string): Promise<Report> {
  try {
    return await loadReport(path);
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(`--previous ${path}: ${error.message}`);
    throw error;
  }
}

/** Nothing found may mean that nothing was compared: that is said. */
function tellOfComparison(outcome: Outcome, { identity }: Report): void {
  if (isUnreadable(outcome) || !hasReport(outcome)) return;
  const why = notComparedBecause(outcome.report, identity);
  if (why) notice(outcome.source.file ?? '-', why);
}

/** Standard output may be slow: waits until it takes more, so that memory does not fill up. */
async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

function exitOf(outcome: Outcome, { failOn }: CheckOptions): ExitCode {
  if (isUnreadable(outcome)) return EXIT.UNREADABLE;
  if (failOn === 'never' || !hasReport(outcome)) return EXIT.DONE;
  const levels = failOn === 'error' ? ['error'] : ['error', 'warning'];
  const isFound = outcome.findings.some((finding) => finding.outcome === 'fail' && levels.includes(finding.severity));
  return isFound ? EXIT.FOUND : EXIT.DONE;
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

// The reader of our output went away (`| head`): that is its right, and no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.DONE);
  process.stderr.write(`gouji: the results cannot be written / 结果写不出去: ${error.message}\n`);
  process.exit(EXIT.UNWRITABLE);
});

// Who cannot be told is not told; the results do not depend on it.
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`gouji: ${error.message}\n\n${USAGE}`);
  process.exitCode = EXIT.USAGE;
}
