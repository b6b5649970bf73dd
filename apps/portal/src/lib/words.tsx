import { Fragment } from 'react';

/** Words with a hyphen that nobody reads in two lines. */
const unbreakable = /(e-CPS|e-mails?|E-POP|SI-DEP|SI-VAC|Wi-Fi)/;

/** A sentence in which "e-CPS" is never cut at its hyphen. */
export function Words({ children }: { readonly children: string }) {
  return children.split(unbreakable).map((piece, index) => (
    // Every second piece is one of the words.
    <Fragment key={`${index}-${piece}`}>
      {index % 2 === 1 ? <span className="whitespace-nowrap">{piece}</span> : piece}
    </Fragment>
  ));
}
