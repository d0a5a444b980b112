import { merge } from '../judge/merge.ts';
import { withOpinion } from '../judge/judgement.ts';
import type { Handlers } from '../messages/receive.ts';
import { judgements } from '../store/judgements.ts';
import { settings } from '../store/settings.ts';
import { tabHandlers } from './tab-handlers.ts';
import { refreshTabs } from './wishes.ts';

/** What the background does: it injects, remembers and passes on; what a page says it does not work out itself. */
export const handlers: Handlers = {
  ...tabHandlers,

  'judgement.list': async () => ({ judgements: await judgements.read(), setAside: [...(await judgements.setAside())] }),

  'judgement.add': async (judged) => {
    await judgements.change((all) =>
      judged.reduce((list, { subject, opinion }) => withOpinion(list, subject, opinion), all),
    );
    await refreshTabs();
    return null;
  },

  'judgement.merge': async ({ judgements: theirs }) => {
    let report = merge([], []);
    await judgements.change((mine) => {
      report = merge(mine, theirs);
      return [...report.judgements];
    });
    await refreshTabs();
    return { added: report.added, renewed: report.renewed, conflicts: [...report.conflicts] };
  },

  'settings.read': () => settings.read(),

  'settings.write': async (chosen) => {
    await settings.change(() => chosen);
    await refreshTabs();
    return null;
  },
};
