import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface FoldProps {
  readonly title: string;
  readonly class: string;
  /** Whether it is open at first. */
  readonly open?: boolean;
  /** Where it stands among the headings. */
  readonly level?: 2 | 3;
  readonly children: ComponentChildren;
}

/** A part that is folded and unfolded; what is folded is not made. */
export function Fold({ title, class: name, open: atFirst = false, level = 3, children }: FoldProps) {
  const id = useId();
  const [open, setOpen] = useState(atFirst);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={name}>
      <Heading>
        <button type="button" class="fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {title}
        </button>
      </Heading>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
