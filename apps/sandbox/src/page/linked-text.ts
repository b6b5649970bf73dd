import { type Html, html } from './html.ts';

const address = /https?:\/\/[^\s<>"«»]+/g;

/** Plain text with its web addresses made into links; the full stop that ends a sentence is no part of one. */
export const linkedText = (text: string): Html => {
  const parts: (Html | string)[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const url = found.replace(/[.,;:!?)\]’']+$/, '');
    parts.push(
      text.slice(end, index),
      html`<a href="${url}" target="_blank" rel="noopener noreferrer">${url}</a>`,
    );
    end = index + url.length;
  }
  return html`${[...parts, text.slice(end)]}`;
};
