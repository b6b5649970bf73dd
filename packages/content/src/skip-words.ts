import type { SkipReason } from '@relais/domain/nudge/skip-reason';

/** Why a nudge did not leave, after "Non envoyé, car ". */
export const skipWords = {
  'kill-switch': 'tous les envois étaient suspendus',
  'rule-off': 'la règle de relance était arrêtée',
  'rule-changed': 'la règle de relance a été modifiée',
  'guest-list': 'les envois étaient en mode d’essai',
  'daily-limit': 'la limite d’envois du jour était atteinte',
  'too-late': 'il était trop tard pour être utile',
  'quiet-hours': 'les heures calmes duraient trop longtemps',
  'cap-channel': 'un message venait de partir par ce canal',
  'cap-total': 'le nombre de messages du mois était atteint',
  'already-active': 'la e-CPS est déjà active',
  'status-changed': 'la situation a changé entre-temps',
  'audience-changed': 'la relance ne concerne plus cette personne',
  'team-complete': 'toute l’équipe a déjà une e-CPS active',
  excluded: 'le suivi est arrêté',
  'case-open': 'un conseiller s’en occupe déjà',
  'opted-out': 'les messages de ce type ont été refusés',
  'no-channel': 'aucun mobile ni e-mail valable n’est connu',
  'contact-changed': 'les coordonnées ont changé',
  'hold-out': 'cette personne sert de témoin pour mesurer l’effet',
  'unresolved-template': 'le message n’était pas complet',
  'campaign-cancelled': 'la campagne a été annulée',
} as const satisfies Record<SkipReason, string>;

/** Why a nudge would not leave, after "Ne partira pas, car ": what still holds is told in the present. */
export const skipWordsAhead = {
  ...skipWords,
  'kill-switch': 'tous les envois sont suspendus',
  'rule-off': 'la règle de relance est arrêtée',
  'guest-list': 'les envois sont en mode d’essai',
  'daily-limit': 'la limite d’envois du jour est atteinte',
  'too-late': 'il est trop tard pour être utile',
  'quiet-hours': 'les heures calmes durent trop longtemps',
  'cap-channel': 'un message vient de partir par ce canal',
  'cap-total': 'le nombre de messages du mois est atteint',
  'unresolved-template': 'le message n’est pas complet',
} as const satisfies Record<SkipReason, string>;
