/** A column title as it compares: case, accents, punctuation, spaces and byte-order mark dropped. */
export const normaliseHeaderName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/giu, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
