import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Inspection } from '../lib/inspect.ts';
import type { FrameNews, FrameRequest } from '../lib/messages/frame-protocol.ts';
import { PageInspector } from '../lib/page/page-inspector.ts';
import { chooseLanguage } from '../lib/text/language.ts';

/** A copy of this script from before an update is still there when the new one comes; the new one takes its place. */
const KEY = Symbol.for('gouji.report');
type Holder = { [KEY]?: { stop(): void } };

/** The reader: injected where the small script suspects a report, or where the user asks for it. */
export default defineUnlistedScript(() => {
  const holder = globalThis as unknown as Holder;
  holder[KEY]?.stop();
  holder[KEY] = run();
});

function run(): { stop(): void } {
  const inspector = new PageInspector({
    document,
    language: chooseLanguage(navigator.languages),
    inspected: (inspection) => void report(inspector, inspection),
    turnedOff: () => void tell('marks.declined', { url: document.URL }),
  });
  const answer = (request: unknown, _sender: unknown, reply: (value: unknown) => void): void => {
    const value = handle(inspector, request as FrameRequest);
    if (value !== undefined) reply(value);
  };
  const leave = (): void => void tell('report.gone', null);
  const back = (event: PageTransitionEvent): void => {
    if (event.persisted) void report(inspector, inspector.inspection());
  };
  const stop = (): void => {
    inspector.stop();
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', back);
    browser.runtime?.onMessage?.removeListener(answer);
  };
  browser.runtime.onMessage.addListener(answer);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', back);
  inspector.start();
  return { stop };
}

async function report(inspector: PageInspector, { findings, detection }: Inspection): Promise<void> {
  const errors = findings.filter((finding) => finding.outcome === 'fail' && finding.severity === 'error');
  const news = { url: document.URL, errors: errors.length, kind: detection.kind };
  const answer = await tell('report.inspected', news);
  if (answer) inspector.setMarks(answer.marks);
}

/** Null where nobody answers: the extension was updated or switched off under an open page. */
async function tell<N extends keyof FrameNews>(
  name: N,
  input: FrameNews[N]['input'],
): Promise<FrameNews[N]['output'] | null> {
  try {
    const reply: { ok: boolean; value?: FrameNews[N]['output'] } = await browser.runtime.sendMessage({ name, input });
    return reply.ok ? (reply.value ?? null) : null;
  } catch {
    return null;
  }
}

function handle(inspector: PageInspector, { name, input }: FrameRequest): unknown {
  switch (name) {
    case 'frame.inspection':
      return inspector.inspection().result;
    case 'frame.reveal':
      return inspector.reveal((input as { finding: string }).finding);
    case 'frame.marks':
      inspector.setMarks((input as { on: boolean }).on);
      return null;
    default:
      return undefined;
  }
}
