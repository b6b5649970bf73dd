import type { ActivationEvent, ActivationHappening } from '@relais/domain/activation/events';
import type { ExclusionReason, RenewalReason } from '@relais/domain/activation/reason';
import type { ActivationRoute, StepName } from '@relais/domain/activation/route';
import { frenchDay, frenchMoment, type Viewpoint } from '@relais/domain/kernel/french-time';
import { procedureOfRoute } from './procedures/procedures.ts';
import { remedyBySlug } from './remedies/remedies.ts';
import { statusWords } from './status-words.ts';
import { symptomWords } from './symptom-words.ts';

/** To whom an event is told: the person themself, or staff, who read their name. */
export type Voice =
  | { readonly to: 'pharmacist' }
  | { readonly to: 'staff'; readonly personName: string; readonly staffName?: string };

export type EventTold = { readonly sentence: string; readonly detail?: string };

export const routeWords = {
  'without-card': 'sans carte',
  'with-card': 'avec la carte CPS',
} as const satisfies Record<ActivationRoute, string>;

export const renewalWords = {
  'lost-phone': 'téléphone perdu ou volé',
  'new-phone': 'nouveau téléphone',
  'new-sim': 'nouvelle carte SIM',
  expired: 'e-CPS expirée',
} as const satisfies Record<RenewalReason, string>;

export const exclusionWords = {
  'left-practice': 'a quitté l’exercice',
  refuses: 'ne souhaite pas être suivi',
  deceased: 'décès',
} as const satisfies Record<ExclusionReason, string>;

/** An event of the life cycle in one sentence. What staff wrote for staff is never told to the person. */
export const eventWords = (event: ActivationEvent, voice: Voice, from: Viewpoint): EventTold => {
  const told = words(event, from);
  const reason = voice.to === 'staff' && 'reason' in event ? reasonTold(event.reason) : undefined;
  const details = [
    told.note,
    reason,
    told.does !== undefined && event.by.kind === 'staff'
      ? `Noté par ${staffName(voice, 'un conseiller')}.`
      : undefined,
  ].filter((detail) => detail !== undefined);
  return {
    sentence: told.whole ?? sentenceOf(told, event, voice),
    ...(details.length === 0 ? {} : { detail: details.join(' ') }),
  };
};

type Words = {
  /** What the person did, after "Vous avez". */
  readonly does?: string;
  /** What somebody else settled, after "Un conseiller a". */
  readonly settled?: string;
  readonly whole?: string;
  readonly note?: string;
};

const sentenceOf = ({ does, settled }: Words, event: ActivationEvent, voice: Voice): string => {
  if (does !== undefined)
    return `${voice.to === 'pharmacist' ? 'Vous avez' : `${voice.personName} a`} ${does}.`;
  const who = event.by.kind === 'staff' ? staffName(voice, 'Un conseiller') : 'Le système';
  return `${who} a ${settled ?? ''}.`;
};

const staffName = (voice: Voice, unknown: string): string =>
  voice.to === 'staff' ? (voice.staffName ?? unknown) : unknown;

const reasonTold = (reason: string): string => `Raison : ${reason.replace(/[.\s]+$/, '')}.`;

const words = (event: ActivationHappening, from: Viewpoint): Words => {
  switch (event.type) {
    case 'roster-entered':
      return { whole: 'Le suivi a commencé, avec l’import de l’annuaire.' };
    case 'route-begun':
      return event.afterWait
        ? { does: `réessayé l’activation ${routeWords[event.route]}, après l’attente` }
        : { does: `commencé l’activation ${routeWords[event.route]}` };
    case 'step-completed':
      return { does: `terminé l’étape « ${stepTitle(event.route, event.step)} »` };
    case 'route-switched':
      return { does: `changé de parcours : activation ${routeWords[event.to]}` };
    case 'symptom-reported':
      return { does: `signalé un blocage : ${symptomWords[event.symptom]}` };
    case 'retry-failed':
      return {
        does: `signalé un échec après l’attente : ${symptomWords[event.symptom]}`,
        note: 'Une demande d’aide est ouverte.',
      };
    case 'remedy-tried':
      return event.worked
        ? { does: `réglé le problème : « ${remedyTitle(event.remedy)} »` }
        : { does: `essayé « ${remedyTitle(event.remedy)} », sans succès` };
    case 'coordinate-update-declared':
      return {
        does: `déclaré la mise à jour des coordonnées à l’Ordre, faite ${frenchMoment(event.wait.declaredAt, from)}`,
        note: `Attente jusqu’à ${frenchMoment(event.wait.endsAt, from)} environ.`,
      };
    case 'declared-active':
      return { does: 'déclaré la e-CPS active' };
    case 'confirmed-active':
      return { settled: 'confirmé que la e-CPS est active' };
    case 'imported-active':
      return {
        whole: `Un fichier indique une e-CPS active au ${frenchDay(event.asOf, from)}.`,
        ...(event.statusKept
          ? { note: 'Il est plus ancien que la situation connue : rien n’a changé.' }
          : {}),
      };
    case 'proven-active':
      return { whole: 'Pro Santé Connect a vu une connexion avec la e-CPS : l’activation est prouvée.' };
    case 'card-proven':
      return { whole: 'Pro Santé Connect a vu une connexion avec la carte CPS.' };
    case 'declared-lost':
      return { does: `signalé que la e-CPS est à réactiver : ${renewalWords[event.reason]}` };
    case 'card-chosen':
      return { does: 'choisi la carte CPS à la place de la e-CPS' };
    case 'excluded':
      return { settled: `arrêté le suivi : ${exclusionWords[event.reason]}` };
    case 'reinstated':
      return { settled: 'repris le suivi' };
    case 'status-corrected':
      return {
        settled: `corrigé le statut : « ${statusWords[event.from].label} » devient « ${statusWords[event.to].label} »`,
      };
  }
};

const stepTitle = (route: ActivationRoute, step: StepName): string =>
  procedureOfRoute[route].steps.find(({ slug }) => slug === step)?.title ?? step;

const remedyTitle = (slug: string): string => remedyBySlug(slug)?.title ?? slug;
