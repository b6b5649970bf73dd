/** What stands in a text that a mail or SMS program would make clickable. `index` counts UTF-16 units from 0. */
export type LinkFound = { readonly link: string; readonly index: number };

const end = '[^\\s<>"«»]*';
const linkish = new RegExp(
  [
    // An address with its scheme, or one that borrows the scheme of the page.
    `[a-z][a-z0-9+.-]*://${end}`,
    `//[\\p{L}\\d]${end}`,
    `\\b(?:javascript|vbscript|data|file|blob|mailto|tel|sms):${end}`,
    // Phones make links of bare names: "exemple.fr/x", and also of two sentences that lack a space between them.
    `[\\p{L}\\d_%+-]+(?:\\.[\\p{L}\\d_%+-]+)*@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*`,
    `[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}(?:[/?#:]${end})?`,
  ].join('|'),
  'giu',
);

const placeholder = /\{[a-z][a-z0-9-]*\}/g;

/** The links of a text that lead elsewhere than to `allowedOrigin` ("https://relais.example"). Phishing needs one. */
export const foreignLinksIn = (text: string, allowedOrigin: string): readonly LinkFound[] =>
  // Placeholders are filled with links of our own: they count as letters, so that nothing can be glued to them.
  [...text.replace(placeholder, (name) => 'x'.repeat(name.length)).matchAll(linkish)]
    .map(({ 0: found, index }) => ({ link: text.slice(index, index + found.length), index }))
    .filter(({ link }) => originOf(link) !== allowedOrigin);

const originOf = (link: string): string | undefined => {
  const address = URL.parse(link);
  // A name before @ may show one host and lead to another.
  return address === null || address.username !== '' || address.password !== '' ? undefined : address.origin;
};
