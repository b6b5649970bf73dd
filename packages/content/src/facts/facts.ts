import type { Fact } from '../schema/fact.ts';
import { activationLinks } from './activation-links.ts';
import { cardLinks } from './card-links.ts';
import { counts, delays } from './delays.ts';
import { emailAddresses } from './email-addresses.ts';
import { openingHours } from './opening-hours.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { prices } from './prices.ts';
import { screenWords } from './screen-words.ts';
import { serviceLinks } from './service-links.ts';

export const facts: readonly Fact[] = [
  ...phoneNumbers,
  ...emailAddresses,
  ...prices,
  ...openingHours,
  ...delays,
  ...counts,
  ...activationLinks,
  ...cardLinks,
  ...serviceLinks,
  ...screenWords,
];

const bySlug: ReadonlyMap<string, Fact> = new Map(facts.map((fact) => [fact.slug, fact]));

/** The shipped fact of that slug, or undefined. */
export const factBySlug = (slug: string): Fact | undefined => bySlug.get(slug);
