import { piecesOf } from '@relais/content/fact-text';
import type { Fact } from '@relais/content/schema/fact';

/** Where a fact leads, when it is something to open, to write to or to call. */
export const hrefOf = ({ value }: Fact): string | undefined => {
  switch (value.kind) {
    case 'link':
      return value.address;
    case 'email':
      return `mailto:${value.address}`;
    case 'phone':
      return `tel:${value.digits}`;
    default:
      return undefined;
  }
};

/** "e-pop.ordre.pharmacien.fr": people recognise a host, not a scheme. */
export const withoutScheme = (text: string): string => text.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** True for the facts that none of these sentences names: where one is named, it is already a link. */
export const isNotIn = (sentences: readonly string[]): ((slug: string) => boolean) => {
  const named = new Set(
    sentences.flatMap(piecesOf).flatMap((piece) => (piece.kind === 'fact' ? [piece.slug] : [])),
  );
  return (slug) => !named.has(slug);
};

/** An address in the pieces between which it may be cut: after "@", after "/", never inside "faq-e-cps". */
export const pieceable = (address: string): readonly string[] => address.split(/(?<=[@/])/);
