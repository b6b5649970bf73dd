import type { Certainty, SourceReference } from '@relais/content/schema/source';
import { sourceDocuments } from '@relais/content/sources';
import { frenchDate } from './french-date.ts';

export type SourceTold = {
  readonly title: string;
  /** Where in the document, each place once. */
  readonly places: readonly string[];
  readonly address?: string;
  /** The day it was read, in words. */
  readonly readOn: string;
  readonly doubt?: string;
};

const doubts: Readonly<Record<Certainty, string | undefined>> = {
  sure: undefined,
  'second-hand': 'source indirecte',
  unverified: 'à vérifier',
};

/** One line for each document, its places gathered; our own wording comes last. */
export const sourcesTold = (sources: readonly SourceReference[]): readonly SourceTold[] => {
  const lines = new Map<string, SourceTold>();
  for (const source of sources) {
    const line = told(source);
    const before = lines.get(line.title);
    const places = [...new Set([...(before?.places ?? []), ...line.places])];
    lines.set(line.title, { ...line, places });
  }
  return [...lines.values()];
};

const told = (source: SourceReference): SourceTold => {
  const readOn = frenchDate(source.consultedOn);
  switch (source.document) {
    case 'public': {
      const doubt = doubts[source.certainty];
      return {
        title: source.place,
        places: [],
        readOn,
        ...(source.address === null ? {} : { address: source.address }),
        ...(doubt === undefined ? {} : { doubt }),
      };
    }
    case 'editorial':
      return { title: 'Notre rédaction', places: [source.place], readOn };
    default:
      return { title: documentTitle(source.document), places: [source.place], readOn };
  }
};

/** "FAQ – Se connecter… (V2_14/04/2022)". */
export const documentTitle = (id: (typeof sourceDocuments)[number]['id']): string => {
  const document = sourceDocuments.find((known) => known.id === id);
  if (document === undefined) return id;
  return document.edition === null
    ? `« ${document.title} »`
    : `« ${document.title} », édition ${document.edition}`;
};
