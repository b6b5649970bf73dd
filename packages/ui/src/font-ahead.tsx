import { preload } from 'react-dom';

const file = new URL(
  '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  import.meta.url,
);

/** Asks for the font with the page rather than after its style: it is used at once, or from the next page on. */
export const FontAhead = () => {
  preload(file.pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return null;
};
