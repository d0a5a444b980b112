import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TabGateway, TabState } from '../lib/messages/tab-state.ts';

interface Waiting<Phase> {
  readonly phase: Phase;
}

interface Failure<Phase> {
  readonly phase: Phase;
  readonly detail: string;
}

interface Ready {
  readonly phase: 'ready';
  readonly state: TabState;
  readonly readAt: Date;
}

/** `refused`: a check was asked for and not allowed; `failed`: the state could not be had. */
export type TabView = Waiting<'loading'> | Waiting<'checking'> | Ready | Failure<'refused'> | Failure<'failed'>;

export interface TabControl {
  readonly view: TabView;
  /** Asks again for what is known; nothing is inspected. */
  refresh(): void;
  /** Inspects the tab now. */
  check(): void;
  /** False where the page could not be reached; the switch then stays as it was. */
  setMarks(on: boolean): Promise<boolean>;
  /** The same for what was read. */
  setReadings(on: boolean): Promise<boolean>;
}

/** The state of one tab as a component needs it. `now` gives the time that citations name. */
export function useTabState(gateway: TabGateway, now: () => Date): TabControl {
  const [view, setView] = useState<TabView>({ phase: 'loading' });
  const latest = useRef(0);
  /** Whether somebody waits for an answer. */
  const awaited = useRef(false);
  /** Whether something happened meanwhile: the answer may have been on its way already. */
  const news = useRef(false);

  const ask = useCallback(
    (phase: 'loading' | 'checking' | 'quiet', question: () => Promise<TabState>) => {
      if (phase === 'quiet' && awaited.current) {
        news.current = true;
        return;
      }
      const turn = ++latest.current;
      const show = (next: TabView) => {
        if (turn !== latest.current) return; // an answer to an older question says nothing any more
        awaited.current = next.phase === 'loading' || next.phase === 'checking';
        setView((view) => (phase === 'quiet' && saysMore(view, next) ? view : next));
        if (awaited.current || !news.current) return;
        news.current = false;
        ask('quiet', () => gateway.state());
      };
      const failure = phase === 'checking' ? 'refused' : 'failed';
      if (phase !== 'quiet') show({ phase });
      question().then(
        (state) => show({ phase: 'ready', state, readAt: now() }),
        (error: unknown) => show({ phase: failure, detail: error instanceof Error ? error.message : String(error) }),
      );
    },
    [gateway, now],
  );
  const refresh = useCallback(() => ask('loading', () => gateway.state()), [ask, gateway]);
  const check = useCallback(() => ask('checking', () => gateway.check()), [ask, gateway]);
  const setMarks = useCallback((marks: boolean) => switched(gateway.setMarks(marks), { marks }, setView), [gateway]);
  const setReadings = useCallback(
    (readings: boolean) => switched(gateway.setReadings(readings), { readings }, setView),
    [gateway],
  );

  useEffect(() => {
    // What is shown stays until there is something newer.
    const end = gateway.watch(() => ask('quiet', () => gateway.state()));
    refresh();
    return () => {
      end();
      latest.current += 1;
    };
  }, [refresh, ask, gateway]);

  return { view, refresh, check, setMarks, setReadings };
}

/** Why a check was not allowed is worth more than that nothing is known. */
function saysMore(view: TabView, next: TabView): boolean {
  return view.phase === 'refused' && (next.phase !== 'ready' || next.state.frames.length === 0);
}

async function switched(
  done: Promise<void>,
  change: Partial<Pick<TabState, 'marks' | 'readings'>>,
  setView: (change: (view: TabView) => TabView) => void,
): Promise<boolean> {
  try {
    await done;
  } catch {
    return false; // said to the user by the caller; the state is unchanged
  }
  setView((view) => (view.phase === 'ready' ? { ...view, state: { ...view.state, ...change } } : view));
  return true;
}
