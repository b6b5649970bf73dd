import { factBySlug } from '@relais/content/facts/facts';
import { precautionBySlug } from '@relais/content/precautions';
import { procedureBySlug } from '@relais/content/procedures/procedures';
import { remedyBySlug } from '@relais/content/remedies/remedies';
import type { Remedy } from '@relais/content/schema/remedy';
import type { SourceReference } from '@relais/content/schema/source';
import type { SymptomSheet } from '@relais/content/schema/symptom';
import type { ActivationData } from '../../lib/answers.ts';
import { hrefOf, isNotIn } from '../../lib/fact-links.ts';
import { procedureAddress } from '../../lib/procedure-links.ts';

export type RemedyView = {
  readonly slug: string;
  readonly title: string;
  readonly instructions: readonly string[];
  readonly warnings: readonly string[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
  /** Where the visitor says that they did it, when doing it starts the wait. */
  readonly declaration?: { readonly label: string; readonly href: string };
  /** Tried by this person, without success. */
  readonly isTried: boolean;
};

export type TroubleView = {
  readonly slug: string;
  readonly headline: string;
  readonly messages: readonly string[];
  readonly causes: readonly string[];
  readonly remedies: readonly RemedyView[];
  /** True once enough people tried for their tries to change the order of the guide. */
  readonly isOrderedByTries: boolean;
  readonly desks: readonly string[];
  readonly sources: readonly SourceReference[];
  /** What the visitor may do about it. */
  readonly doing:
    | { readonly kind: 'read' }
    | { readonly kind: 'report'; readonly version: number }
    /** It happened to an e-CPS that worked: they say so, and are led to activate it again. */
    | { readonly kind: 'renew' }
    /** `remedy` is the one to try now, `number` its place; absent once all are spent. */
    | { readonly kind: 'try'; readonly version: number; readonly remedy?: string; readonly number?: number };
};

/** A symptom with its remedies, in `order` when tries have given one, read by anybody, tried one by one by whoever has reported it. */
export const presentTrouble = (
  sheet: SymptomSheet,
  activation: ActivationData | undefined,
  order?: readonly string[],
): TroubleView => {
  const isTheirs = activation?.status === 'blocked' && activation.symptom === sheet.code;
  const tried =
    isTheirs && 'triedRemedies' in activation.nextAction ? activation.nextAction.triedRemedies : [];
  const slugs = ordered(sheet.remedies, order);
  const remedies = slugs.flatMap((slug) => {
    const remedy = remedyBySlug(slug);
    return remedy === undefined ? [] : [remedyView(remedy, tried.includes(slug), activation)];
  });
  return {
    slug: sheet.slug,
    headline: sheet.headline,
    messages: sheet.messages,
    causes: sheet.causes,
    remedies,
    isOrderedByTries: slugs.some((slug, index) => slug !== sheet.remedies[index]),
    desks: sheet.desks,
    sources: [...sheet.sources, ...sheet.remedies.flatMap((slug) => remedyBySlug(slug)?.sources ?? [])],
    doing: doing(remedies, isTheirs, activation, isAboutRenewal(sheet)),
  };
};

/** The remedies of the sheet in that order; what it leaves out keeps its place after the rest. */
const ordered = (remedies: readonly string[], order: readonly string[] = []): readonly string[] => [
  ...order.filter((slug) => remedies.includes(slug)),
  ...remedies.filter((slug) => !order.includes(slug)),
];

const doing = (
  remedies: readonly RemedyView[],
  isTheirs: boolean,
  activation: ActivationData | undefined,
  isRenewal: boolean,
): TroubleView['doing'] => {
  if (activation === undefined) return { kind: 'read' };
  const { version, allowed } = activation;
  if (isTheirs) {
    const next = remedies.find(({ isTried }) => !isTried);
    const number = remedies.filter(({ isTried }) => isTried).length + 1;
    return { kind: 'try', version, ...(next === undefined ? {} : { remedy: next.slug, number }) };
  }
  if (isRenewal && allowed.includes('declare-lost')) return { kind: 'renew' };
  return allowed.includes('report-symptom') ? { kind: 'report', version } : { kind: 'read' };
};

/** Whether its first remedy is to activate again: a phone lost or changed, an e-CPS at its end. */
const isAboutRenewal = ({ remedies: [first = ''] }: SymptomSheet): boolean =>
  procedureBySlug(remedyBySlug(first)?.procedure ?? '')?.kind === 'renewal';

const remedyView = (remedy: Remedy, isTried: boolean, activation: ActivationData | undefined): RemedyView => {
  const { slug, title, instructions, precautions, links, procedure, startsWait } = remedy;
  const followed = procedure === null ? undefined : procedureBySlug(procedure);
  const declares = startsWait && activation?.allowed.includes('declare-coordinate-update');
  return {
    slug,
    title,
    instructions,
    warnings: precautions.flatMap((name) => precautionBySlug(name)?.text ?? []),
    links: [
      ...(followed ? [{ label: followed.title, href: procedureAddress(followed.slug) }] : []),
      // What an instruction already links to is not told twice.
      ...links.filter(isNotIn(instructions)).flatMap((name) => {
        const fact = factBySlug(name);
        const href = fact && hrefOf(fact);
        return fact === undefined || href === undefined ? [] : [{ label: fact.name, href }];
      }),
    ],
    ...(declares
      ? { declaration: { label: 'J’ai mis mes coordonnées à jour', href: '/ma-situation/coordonnees' } }
      : {}),
    isTried,
  };
};
