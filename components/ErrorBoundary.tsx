import { Component, type ComponentChildren } from 'preact';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';

interface ErrorBoundaryProps {
  readonly language: Language;
  readonly children: ComponentChildren;
}

interface ErrorBoundaryState {
  readonly detail: string | null;
}

/** A fault of ours is said as such, not left as an empty popup that looks like "nothing found". */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { detail: null };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ detail: error instanceof Error ? error.message : String(error) });
  }

  override render(props: ErrorBoundaryProps, { detail }: ErrorBoundaryState) {
    if (detail === null) return props.children;
    const t = translator(props.language);
    return (
      <section class="empty" role="alert">
        <h2>{t('app.crashed')}</h2>
        <p>{t('app.crashedHelp')}</p>
        <p class="detail program">{detail}</p>
      </section>
    );
  }
}
