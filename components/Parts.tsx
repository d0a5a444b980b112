import { Fragment, toChildArray, type ComponentChildren } from 'preact';

/** Parts of one line with a middle dot between them. The dot is text, so that a copied or spoken line keeps its parts apart. */
export function Parts({ children }: { children: ComponentChildren }) {
  return (
    <>
      {toChildArray(children).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <span class="dot"> · </span>}
          {part}
        </Fragment>
      ))}
    </>
  );
}
