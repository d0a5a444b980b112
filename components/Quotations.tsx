import { quotationsOf, type ResultPassage } from '../lib/text/passage.ts';

/** The sentences of the page that a finding is about, its words emphasised as on the page. */
export function Quotations({ passages }: { passages: readonly ResultPassage[] }) {
  return (
    <>
      {quotationsOf(passages).map(({ at, pieces }) => (
        <blockquote class="quote" lang="zh" key={at}>
          {pieces.map(({ text, role }, index) => {
            if (role === 'wrong') return <strong key={index}>{text}</strong>;
            return role === 'compared' ? <em key={index}>{text}</em> : text;
          })}
        </blockquote>
      ))}
    </>
  );
}
