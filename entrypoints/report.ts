import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Inspection } from '../lib/inspect.ts';
import { keyText, subjectKeyOf } from '../lib/judge/fingerprint.ts';
import { weightOf } from '../lib/judge/hidden.ts';
import type { FrameNewsInput, Lead, Wishes } from '../lib/messages/frame-news.ts';
import type { FrameNews, FrameRequest } from '../lib/messages/frame-protocol.ts';
import type { CellId } from '../lib/model/cell-id.ts';
import { leadsToPlace } from '../lib/overlay/content/entries.ts';
import { removeLeftBehind, whenOrphaned } from '../lib/page/orphan.ts';
import { PageInspector } from '../lib/page/page-inspector.ts';
import { chooseLanguage, type Language } from '../lib/text/language.ts';

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
  let language: Language = chooseLanguage(navigator.languages);
  const inspector = new PageInspector({
    document,
    get language() {
      return language; // as wished by the time that the first mark is drawn
    },
    inspected: (inspection) => void report(inspection),
    turnedOff: () => void tell('marks.declined', { url: document.URL }),
    readingsChanged: () => void tell('readings.changed', null),
    here: () => void tell('tour.here', null),
    onward: (by, open) => void tell('tour.on', { by, open }),
  });

  async function report(inspection: Inspection): Promise<void> {
    const wishes = await tell('report.inspected', newsOf(inspection));
    if (wishes) follow(wishes);
  }

  function follow(wishes: Wishes): void {
    language = wishes.language === 'auto' ? chooseLanguage(navigator.languages) : wishes.language;
    inspector.setTour(wishes.tour);
    inspector.setDismissed(wishes.hidden);
    inspector.setMarks(wishes.marks);
  }

  function handle({ name, input }: FrameRequest): unknown {
    switch (name) {
      case 'frame.inspection':
        return inspector.inspection().then((inspection) => inspection?.result);
      case 'frame.reveal':
        return inspector.reveal((input as { finding: string }).finding);
      case 'frame.wishes':
        follow(input as Wishes);
        return null;
      case 'frame.step':
        return inspector.step((input as { by: 1 | -1 }).by);
      case 'frame.readings':
        return inspector.setReadings((input as { on: boolean }).on);
      case 'frame.areReadings':
        return inspector.areReadings();
      case 'frame.enter': {
        const { by, open } = input as Lead;
        return inspector.enter(by, open);
      }
      case 'frame.leave':
        stop();
        return null;
      default:
        return undefined;
    }
  }

  /** True where the answer comes later. */
  const answer = (request: unknown, _sender: unknown, reply: (value: unknown) => void): true | undefined => {
    const value = understood(() => handle(request as FrameRequest));
    if (value instanceof Promise) {
      void value.then(reply);
      return true;
    }
    if (value !== undefined) reply(value);
    return undefined;
  };
  const leave = (): void => void tell('report.gone', null);
  const back = (event: PageTransitionEvent): void => {
    if (event.persisted) void inspector.inspection().then((inspection) => inspection && report(inspection));
  };
  const stop = (): void => {
    inspector.stop();
    stopWatching();
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', back);
    browser.runtime?.onMessage?.removeListener(answer);
  };
  removeLeftBehind(document);
  const stopWatching = whenOrphaned(document, () => browser.runtime?.id === undefined, stop);
  browser.runtime.onMessage.addListener(answer);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', back);
  inspector.start();
  return { stop };
}

/** A background of another version may leave out what this reader needs: then there is no answer, as to what it does not know. */
function understood(answer: () => unknown): unknown {
  try {
    return answer();
  } catch {
    return undefined;
  }
}

function newsOf({ findings, places, detection, report }: Inspection): FrameNewsInput {
  const { agency = null, year = null } = report?.identity ?? {};
  const identity = { agency, year, address: document.URL };
  const read = (cell: string) => report?.values.get(cell as CellId);
  return {
    url: document.URL,
    kind: detection.kind,
    findings: findings.map((finding) => ({
      id: finding.id,
      issue: finding.cause ?? finding.id,
      key: keyText(subjectKeyOf(identity, finding, read)),
      weight: weightOf(finding),
      led: leadsToPlace(finding, places),
    })),
  };
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
