import { procedureBySlug } from '@relais/content/procedures/procedures';
import type { SearchDocument } from '@relais/content/search/document';
import { procedureAddress } from './procedure-links.ts';
import { symptomAddress } from './symptom-links.ts';

export const guideAddress = (slug: string): string => `/guides/${slug}`;
export const deskAddress = (slug: string): string => `/supports#${slug}`;
/** The anchor alone would lead to an answer that some browsers leave closed. */
export const questionAddress = (slug: string): string => `/aide?question=${slug}#${slug}`;
export const termAddress = (slug: string): string => `/guides/vocabulaire#${slug}`;

/** Where a procedure is read first: an activation is chosen and followed, anything else is a guide. */
export const procedureEntrance = (slug: string): string =>
  procedureBySlug(slug)?.route == null ? guideAddress(slug) : procedureAddress(slug);

const addresses: Readonly<Record<SearchDocument['kind'], (slug: string) => string>> = {
  symptom: symptomAddress,
  procedure: procedureEntrance,
  question: questionAddress,
  desk: deskAddress,
  term: termAddress,
};

/** The page, and the place in it, where something that can be found is read. */
export const addressOf = ({ kind, slug }: Pick<SearchDocument, 'kind' | 'slug'>): string =>
  addresses[kind](slug);
