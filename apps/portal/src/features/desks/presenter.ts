import { deskBySlug, desks } from '@relais/content/desks/desks';
import { supportDesk, supportDesks } from '@relais/content/desks/support-desks';
import { factBySlug } from '@relais/content/facts/facts';
import type { Symptom } from '@relais/domain/activation/symptom';
import { frenchClock, frenchDay, type Viewpoint } from '@relais/domain/kernel/french-time';
import { type DeskNow, deskAt, desksFor } from '@relais/domain/support/desk';
import { hrefOf } from '../../lib/fact-links.ts';

/** A desk as it can be reached at this minute. */
export type DeskView = {
  readonly slug: string;
  readonly name: string;
  readonly scope: string;
  /** Absent when no document gives its hours. */
  readonly opening?: { readonly isOpen: boolean; readonly words: string };
  readonly phone?: string;
  readonly email?: string;
  readonly price?: string;
  /** The form to fill in, the page to read. */
  readonly links: readonly { readonly href: string; readonly label: string }[];
};

/** The desk to call for this symptom, the one that answers now first; for the e-CPS in general without a symptom. */
export const presentDesk = (symptom: Symptom | undefined, from: Viewpoint): DeskView | undefined => {
  const able = symptom === undefined ? [] : desksFor(symptom, supportDesks(factBySlug), from.now);
  const chosen = able.find(({ desk }) => desk.phone !== undefined) ?? general(from);
  return chosen && viewOf(chosen, from);
};

/** Desks by their slugs, in that order. */
export const presentDesks = (slugs: readonly string[], from: Viewpoint): readonly DeskView[] =>
  slugs.flatMap((slug) => {
    const sheet = deskBySlug(slug);
    return sheet === undefined ? [] : [viewOf(deskAt(supportDesk(sheet, factBySlug), from.now), from)];
  });

const general = ({ now }: Viewpoint): DeskNow | undefined => {
  const sheet = deskBySlug('support-ecps');
  return sheet && deskAt(supportDesk(sheet, factBySlug), now);
};

const viewOf = ({ desk, opening }: DeskNow, from: Viewpoint): DeskView => {
  const sheet = desks.find(({ slug }) => slug === desk.id);
  const price = sheet?.price ? factBySlug(sheet.price)?.text : undefined;
  return {
    slug: desk.id,
    name: desk.name,
    scope: sheet?.scope ?? '',
    ...(opening === undefined
      ? {}
      : { opening: { isOpen: opening.open, words: openingWords(opening, from) } }),
    ...(desk.phone === undefined ? {} : { phone: desk.phone }),
    ...(desk.email === undefined ? {} : { email: desk.email }),
    ...(price === undefined ? {} : { price }),
    links: [sheet?.form, sheet?.page].flatMap((slug) => {
      const fact = slug ? factBySlug(slug) : undefined;
      const href = fact && hrefOf(fact);
      return fact === undefined || href === undefined ? [] : [{ href, label: fact.name }];
    }),
  };
};

const openingWords = (opening: NonNullable<DeskNow['opening']>, from: Viewpoint): string => {
  if (opening.open) {
    return opening.closesAt === undefined
      ? 'ouvert 24 h/24'
      : `ouvert jusqu’à ${frenchClock(opening.closesAt, from.zone)}`;
  }
  return opening.reopensAt === undefined
    ? 'fermé'
    : `fermé, rouvre ${frenchDay(opening.reopensAt, from)} à ${frenchClock(opening.reopensAt, from.zone)}`;
};
