import type { Certainty, DocumentId, SourceReference } from './schema/source.ts';

export type SourceDocument = {
  readonly id: DocumentId;
  readonly title: string;
  readonly edition: string | null;
  /** ISO date printed on the document, or null when it carries none. */
  readonly issuedOn: string | null;
  readonly file: string;
};

/** The day the three documents and the public pages were last read for this content. */
export const consultedOn = '2026-11-22';

export const sourceDocuments: readonly SourceDocument[] = [
  {
    id: 'guide-si-dep',
    title: 'Guide technique pour les pharmaciens – Se connecter à SI-DEP',
    edition: 'v2.1',
    issuedOn: null,
    file: 'guide-si-dep.txt',
  },
  {
    id: 'memo-e-cps',
    title: 'Mémo Covid-19 – Création e-CPS',
    edition: null,
    issuedOn: null,
    file: 'memo-e-cps.txt',
  },
  {
    id: 'faq-commande-vaccins',
    title: 'FAQ – Se connecter à la page de saisie de commande',
    edition: 'V2_14/04/2022',
    issuedOn: '2022-04-14',
    file: 'faq-commande-vaccins.txt',
  },
];

/** `quote` holds the document's own words; ` […] ` stands for words left out. */
export const guide = (place: string, quote: string): SourceReference => ({
  document: 'guide-si-dep',
  edition: 'v2.1',
  place,
  quote,
  consultedOn,
});

export const memo = (place: string, quote: string): SourceReference => ({
  document: 'memo-e-cps',
  edition: null,
  place,
  quote,
  consultedOn,
});

export const faq = (place: string, quote: string): SourceReference => ({
  document: 'faq-commande-vaccins',
  edition: 'V2_14/04/2022',
  place,
  quote,
  consultedOn,
});

/** A public text later than the three documents. `address` is null when only its title is known. */
export const published = (
  place: string,
  address: string | null,
  certainty: Certainty = 'sure',
): SourceReference => ({ document: 'public', place, address, certainty, consultedOn });

/** Our own wording or policy: `place` says which. */
export const editorial = (place: string): SourceReference => ({ document: 'editorial', place, consultedOn });
