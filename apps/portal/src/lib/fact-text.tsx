import { piecesOf } from '@relais/content/fact-text';
import { factBySlug } from '@relais/content/facts/facts';
import { Fragment } from 'react';
import { hrefOf, pieceable, withoutScheme } from './fact-links.ts';
import { Words } from './words.tsx';

/** A sentence of the guides with its facts in place: an address can be followed, a number called. */
export function FactText({ children }: { readonly children: string }) {
  return piecesOf(children).map((piece, index) => (
    <Fragment key={index}>
      {piece.kind === 'text' ? <Words>{piece.text}</Words> : <FactPiece slug={piece.slug} />}
    </Fragment>
  ));
}

/** What the narrowest card of a phone holds in one line. */
const longestLine = 28;

function FactPiece({ slug }: { readonly slug: string }) {
  const fact = factBySlug(slug);
  if (fact === undefined) return null;
  const href = hrefOf(fact);
  if (href === undefined)
    return (
      <b>
        <Words>{fact.text}</Words>
      </b>
    );
  const text = withoutScheme(fact.text);
  // As a whole on the next line rather than in two, when a line of a phone holds it.
  return (
    <a href={href} className={text.length > longestLine ? undefined : 'inline-block max-w-full'}>
      {pieceable(text).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </a>
  );
}
