import type { PracticeRole } from '../roster/practice-role.ts';

/** Capacity of an officine to operate: on several titulaires, on a single one, or not at all. */
export const readinesses = ['able', 'fragile', 'unable'] as const;

export type Readiness = (typeof readinesses)[number];

/** One person of the officine's team, once, whatever the number of their practices there. */
export type TeamMember = { readonly role: PracticeRole; readonly canSignIn: boolean };

/** Everything needed to say in one line why an officine can or cannot operate. The two groups sum to the team. */
export type ReadinessDiagnosis = {
  readonly readiness: Readiness;
  readonly because:
    | 'no-titulaire-known'
    | 'no-titulaire-can-sign-in'
    /** The trap: people can sign in, but the service wants a titulaire. */
    | 'only-others-can-sign-in'
    | 'sole-titulaire-can-sign-in'
    | 'one-titulaire-of-several-can-sign-in'
    | 'several-titulaires-can-sign-in';
  readonly titulaires: number;
  readonly titulairesWhoCanSignIn: number;
  readonly others: number;
  readonly othersWhoCanSignIn: number;
};

/**
 * The titulaire rule: the order page accepts only the card or the e-CPS of a titulaire (connection guide of
 * 14/04/2022, first page). Adjoints, gérants and remplaçants change nothing, nor does a role we could not read.
 * One titulaire who can sign in makes the officine operate, but on a single phone: it is fragile, even if that
 * titulaire is the only one it has. Two make it able.
 */
export const diagnose = (team: readonly TeamMember[]): ReadinessDiagnosis => {
  const titulaires = team.filter(({ role }) => role === 'titulaire');
  const others = team.filter(({ role }) => role !== 'titulaire');
  const counts = {
    titulaires: titulaires.length,
    titulairesWhoCanSignIn: titulaires.filter(({ canSignIn }) => canSignIn).length,
    others: others.length,
    othersWhoCanSignIn: others.filter(({ canSignIn }) => canSignIn).length,
  };
  return { ...verdictOn(counts), ...counts };
};

export const readinessOf = (team: readonly TeamMember[]): Readiness => diagnose(team).readiness;

/** What "n officines can operate" counts: the able and the fragile. */
export const canOperate = (readiness: Readiness): boolean => readiness !== 'unable';

const verdictOn = ({
  titulaires,
  titulairesWhoCanSignIn,
  othersWhoCanSignIn,
}: Omit<ReadinessDiagnosis, 'readiness' | 'because'>): Pick<ReadinessDiagnosis, 'readiness' | 'because'> => {
  if (titulairesWhoCanSignIn > 1) return { readiness: 'able', because: 'several-titulaires-can-sign-in' };
  if (titulairesWhoCanSignIn === 1) {
    const because = titulaires === 1 ? 'sole-titulaire-can-sign-in' : 'one-titulaire-of-several-can-sign-in';
    return { readiness: 'fragile', because };
  }
  if (othersWhoCanSignIn > 0) return { readiness: 'unable', because: 'only-others-can-sign-in' };
  return {
    readiness: 'unable',
    because: titulaires === 0 ? 'no-titulaire-known' : 'no-titulaire-can-sign-in',
  };
};
