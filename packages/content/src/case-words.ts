import type { PreferredTime } from '@relais/domain/support/callback';
import type { CallPlace, CaseOrigin, CaseOutcome } from '@relais/domain/support/case';

/** How a call ended, as staff choose it and as the history tells it. */
export const caseOutcomeWords: Readonly<Record<CaseOutcome, string>> = {
  activated: 'La e-CPS est active',
  'procedure-resumed': 'La personne reprend la procédure',
  'coordinates-updated': 'Les coordonnées viennent d’être mises à jour à l’Ordre',
  'card-chosen': 'La personne se connecte avec sa carte CPS',
  'sent-to-desk': 'Orientée vers un autre support',
  unreachable: 'Injoignable',
  'no-longer-needed': 'L’aide n’est plus nécessaire',
  refuses: 'La personne refuse le suivi',
  'left-practice': 'La personne n’exerce plus',
};

export const caseOriginWords: Readonly<Record<CaseOrigin, string>> = {
  asked: 'Demande de la personne',
  'still-failing': 'Échec après l’attente',
  staff: 'Ouverte par un conseiller',
};

export const preferredTimeWords: Readonly<Record<PreferredTime, string>> = {
  any: 'Dès que possible',
  morning: 'Le matin',
  midday: 'Entre 12 h et 14 h',
  afternoon: 'L’après-midi',
};

export const callPlaceWords: Readonly<Record<CallPlace, string>> = {
  mobile: 'Sur mon mobile',
  officine: 'À l’officine',
};
