import { Fragment } from 'react';

/** Words with a hyphen that nobody reads in two lines. */
const unbreakable =
  /(e-CPS|e-mails?|E-POP|SI-DEP|SI-VAC|Wi-Fi|\p{L}+(?:-t)?-(?:vous|nous|moi|les?|la|lui|ils?|elles?|je|on|ce|y|en)(?![\p{L}-]))/u;

/** A sentence in which "e-CPS" and "dites-nous" are never cut at their hyphen. */
export function Words({ children }: { readonly children: string }) {
  return children.split(unbreakable).map((piece, index) => (
    // Every second piece is one of the words.
    <Fragment key={`${index}-${piece}`}>
      {index % 2 === 1 ? <span className="whitespace-nowrap">{piece}</span> : piece}
    </Fragment>
  ));
}
