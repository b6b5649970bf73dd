import { deskBySlug, desks } from '@relais/content/desks/desks';
import { factBySlug } from '@relais/content/facts/facts';
import type { Desk } from '@relais/content/schema/desk';
import type { Fact } from '@relais/content/schema/fact';
import type { SourceReference } from '@relais/content/schema/source';
import { symptomBySlug } from '@relais/content/symptoms/symptoms';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import { type DeskView, presentDesks } from './presenter.ts';

/** A desk with all that is known of it. */
export type DeskSheetView = DeskView & {
  /** As a sentence that stays true on paper and offline. */
  readonly hours?: string;
  readonly answersWithin?: string;
  readonly prepare: readonly string[];
  readonly takesAnything: boolean;
  /** What the documents leave open about it. */
  readonly doubts: readonly string[];
  readonly sources: readonly SourceReference[];
};

export type DeskGroup = {
  readonly key: 'open' | 'unknown' | 'closed';
  readonly desks: readonly DeskSheetView[];
};

export type DeskBoard = {
  readonly need: { readonly slug: string; readonly headline: string } | undefined;
  readonly groups: readonly DeskGroup[];
};

/** Every desk, or those that settle what the person sees, those that answer at this minute first. */
export const presentDeskBoard = (asked: unknown, from: Viewpoint): DeskBoard => {
  const sheet = typeof asked === 'string' ? symptomBySlug(asked) : undefined;
  const slugs = sheet === undefined ? desks.map(({ slug }) => slug) : desksOf(sheet.desks);
  const views = presentDesks(slugs, from).map(withDetails);
  const groups = (['open', 'unknown', 'closed'] as const).map((key) => ({
    key,
    desks: views.filter((desk) => stateOf(desk) === key),
  }));
  return {
    need: sheet && { slug: sheet.slug, headline: sheet.headline },
    groups: groups.filter((group) => group.desks.length > 0),
  };
};

/** Whoever takes anything helps too when the desks of the sheet do not answer. */
const desksOf = (slugs: readonly string[]): readonly string[] => [
  ...new Set([...slugs, ...desks.filter(({ takesAnything }) => takesAnything).map(({ slug }) => slug)]),
];

const stateOf = ({ opening }: DeskView): DeskGroup['key'] => {
  if (opening === undefined) return 'unknown';
  return opening.isOpen ? 'open' : 'closed';
};

const detailsOf = (desk: Desk): readonly Fact[] =>
  [desk.phone, desk.email, desk.form, desk.page, desk.price, desk.hours, desk.answersWithin].flatMap(
    (slug) => (slug === null ? [] : (factBySlug(slug) ?? [])),
  );

const textOf = (slug: string | null): string | undefined =>
  slug === null ? undefined : factBySlug(slug)?.text;

const withDetails = (view: DeskView): DeskSheetView => {
  const desk = deskBySlug(view.slug);
  if (desk === undefined) return { ...view, prepare: [], takesAnything: false, doubts: [], sources: [] };
  const details = detailsOf(desk);
  const hours = textOf(desk.hours);
  const answersWithin = textOf(desk.answersWithin);
  return {
    ...view,
    ...(hours === undefined ? {} : { hours }),
    ...(answersWithin === undefined ? {} : { answersWithin }),
    prepare: desk.prepare,
    takesAnything: desk.takesAnything,
    doubts: [...new Set(details.flatMap(({ caution }) => caution ?? []))],
    sources: [...desk.sources, ...details.flatMap(({ sources }) => sources)],
  };
};
