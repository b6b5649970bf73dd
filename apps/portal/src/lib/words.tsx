import { Fragment } from 'react';

/** Words with a hyphen that nobody reads in two lines, and verbs with their pronoun. */
const names = 'e-CPS|e-mails?|E-POP|SI-DEP|SI-VAC|Wi-Fi';
const verbs = '\\p{L}+(?:-t)?-(?:vous|nous|moi|les?|la|lui|ils?|elles?|je|on|ce|y|en)(?![\\p{L}-])';
const unbreakable = new RegExp(`(${names}|${verbs})`, 'u');
const isName = new RegExp(`^(?:${names})$`);

/** A sentence in which "e-CPS" and "dites-nous" are never cut at their hyphen. */
export function Words({ children }: { readonly children: string }) {
  return children.split(unbreakable).map((piece, index) => (
    // Every second piece is one of the words.
    <Fragment key={`${index}-${piece}`}>{index % 2 === 1 ? <Whole word={piece} /> : piece}</Fragment>
  ));
}

/** A verb fills a line of a heading whose letters are twice as large: there, better cut than out of sight. */
function Whole({ word }: { readonly word: string }) {
  const inHeadings = isName.test(word) ? '' : '[:is(h1,h2)_&]:whitespace-normal';
  return <span className={`whitespace-nowrap ${inHeadings}`}>{word}</span>;
}
