import { heldWords } from '@relais/content/planned-words';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { CampaignCheck } from '../../lib/answers.ts';
import { counted } from '../../lib/figures.ts';
import { absoluteMoment } from '../../lib/moments.ts';

type Postponed = CampaignCheck['postponed'][number];

/** "41 personnes : à partir de lundi 23 nov. à 5 h 00, heure de Paris (heures calmes)". */
export const postponedWords = ({ because, people, firstAt }: Postponed, from: Viewpoint): string => {
  const whom = counted(people, 'personne', 'personnes');
  if (because === 'kill-switch') return `Tous les envois sont suspendus : ${whom} attendront leur reprise.`;
  return people > 1
    ? `${whom}\u00A0: à partir de ${firstMoment(firstAt, from)} (${heldWords[because]}).`
    : `${whom}\u00A0: ${firstMoment(firstAt, from)} (${heldWords[because]}).`;
};

/** When the first of them leaves: now, in ten seconds, or once what holds all of them has passed. */
export const departureWords = ({ people, postponed }: CampaignCheck, from: Viewpoint): string => {
  const held = postponed.reduce((sum, one) => sum + one.people, 0);
  const [first] = postponed.toSorted((one, other) => one.firstAt - other.firstAt);
  if (first === undefined || held < people) return 'Partira 10 secondes après le lancement.';
  if (first.because === 'kill-switch')
    return 'Ne partira qu’à la reprise des envois, suspendus en ce moment.';
  return people > 1
    ? `Les premiers messages partiront ${firstMoment(first.firstAt, from)} (${heldWords[first.because]}).`
    : `Partira ${absoluteMoment(first.firstAt, from)} (${heldWords[first.because]}).`;
};

/** Each hour is that of an officine: in La Réunion the morning comes first. */
const firstMoment = (instant: Postponed['firstAt'], from: Viewpoint): string =>
  `${absoluteMoment(instant, from)}, heure de Paris`;
