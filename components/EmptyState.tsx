import { useId } from 'preact/hooks';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';

export type EmptyKind = 'nothing' | 'off' | 'none' | 'attachment' | 'picture' | 'unreadable' | 'refused' | 'failed';

interface EmptyStateProps {
  readonly kind: EmptyKind;
  readonly language: Language;
  readonly attachments?: readonly string[];
  /** Words of the program, in small print: they help whoever reports a fault. */
  readonly detail?: string;
  onCheck(): void;
}

/** Links beyond these are counted: some pages list the files of ten years. */
const MOST_LINKS = 12;

/** Why there is nothing to show, and what to do next. */
export function EmptyState({ kind, language, attachments = [], detail, onCheck }: EmptyStateProps) {
  const t = translator(language);
  const id = useId();
  const isFirst = kind === 'nothing' || kind === 'off';
  return (
    <section class="empty" aria-labelledby={id}>
      <h2 id={id}>{t(`empty.${kind}`)}</h2>
      <p>{t(`empty.${kind}Help`)}</p>
      <Attachments links={attachments} language={language} />
      {detail && <p class="detail program">{detail}</p>}
      <p class="buttons">
        <button type="button" class={isFirst ? 'button primary' : 'button'} onClick={onCheck}>
          {t(isFirst ? 'empty.check' : 'empty.recheck')}
        </button>
      </p>
    </section>
  );
}

/** Addresses as text: they come from the page, and the popup opens nothing that a page names. */
function Attachments({ links, language }: { links: readonly string[]; language: Language }) {
  const t = translator(language);
  if (links.length === 0) return null;
  const more = links.length - MOST_LINKS;
  return (
    <ul class="attachments detail">
      {links.slice(0, MOST_LINKS).map((link) => (
        <li key={link}>{link}</li>
      ))}
      {more > 0 && <li>{t('empty.attachmentMore', { count: more })}</li>}
    </ul>
  );
}
