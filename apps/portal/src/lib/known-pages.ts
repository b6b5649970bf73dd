import { procedureBySlug } from '@relais/content/procedures/procedures';
import { symptomBySlug } from '@relais/content/symptoms/symptoms';

/** Guides that are no procedure, by their slugs. */
export const referenceSlugs = ['precautions', 'vocabulaire', 'reperes', 'documents'] as const;
export type ReferenceSlug = (typeof referenceSlugs)[number];

export const isReferenceSlug = (slug: string): slug is ReferenceSlug =>
  referenceSlugs.some((known) => known === slug);

/** Pages below /parcours that are no procedure. */
const besideProcedures = ['materiel'];
/** What may stand below a step. */
const belowSteps = ['continuer'];

/**
 * False for an address below a kind of page whose name nobody gave. A page that finds it out by itself has already
 * begun to answer, and would say it without a status and, to whoever has no script, without a word.
 */
export const isKnownPage = (path: string): boolean => {
  const [section, ...names] = path.split('/').slice(1);
  switch (section) {
    case 'symptomes':
      return isNamed(names, ([slug = '']) => symptomBySlug(slug) !== undefined);
    case 'guides':
      return isNamed(names, ([slug = '']) => isReferenceSlug(slug) || procedureBySlug(slug) !== undefined);
    case 'parcours':
      return isProcedurePage(names);
    default:
      return true;
  }
};

const isNamed = (names: readonly string[], isKnown: (names: readonly string[]) => boolean): boolean =>
  names.length === 0 || (names.length === 1 && isKnown(names));

const isProcedurePage = ([slug, step, below, ...deeper]: readonly string[]): boolean => {
  if (slug === undefined || (besideProcedures.includes(slug) && step === undefined)) return true;
  const procedure = procedureBySlug(slug);
  if (procedure === undefined) return false;
  const isStep = step === undefined || procedure.steps.some((known) => known.slug === step);
  return isStep && (below === undefined || belowSteps.includes(below)) && deeper.length === 0;
};
