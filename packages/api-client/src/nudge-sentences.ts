import type { OpeningHoursMistake } from '@relais/domain/kernel/working-time/opening-hours';
import type { RuleMistake } from '@relais/domain/nudge/rule-mistakes';
import type { Sentences } from './telling.ts';

/** Rules of nudges, their settings, and the link that refuses messages. */
export const nudgeSentences: Sentences<
  | 'rule-has-mistakes'
  | 'rule-changed-meanwhile'
  | 'settings-changed-meanwhile'
  | 'quiet-hours-refused'
  | 'unsubscribe-link-unknown'
  | 'no-doubt-in-force'
> = {
  'rule-has-mistakes': ({ mistakes }) => mistakes.map(ruleMistakeSentence).join(' '),
  'rule-changed-meanwhile': ({ found }) =>
    `Cette règle a été modifiée entre-temps : elle en est à la version ${found}. Rechargez la page, puis reprenez votre modification.`,
  'settings-changed-meanwhile': () =>
    'Ces réglages ont été modifiés entre-temps. Rechargez la page, puis reprenez votre modification.',
  'quiet-hours-refused': ({ mistakes }) => mistakes.map(hoursMistake).join(' '),
  'no-doubt-in-force': ({ channel }) =>
    channel === 'sms'
      ? 'Ce numéro de mobile n’est plus à vérifier : quelqu’un s’en est occupé entre-temps.'
      : 'Cette adresse e-mail n’est plus à vérifier : quelqu’un s’en est occupé entre-temps.',
  'unsubscribe-link-unknown': () =>
    'Ce lien n’est pas complet. Ouvrez-le à nouveau depuis le message, ou réglez vos messages après connexion.',
};

/** What to put right in a rule. */
export const ruleMistakeSentence = (mistake: RuleMistake): string => {
  switch (mistake.code) {
    case 'no-status':
      return 'Choisissez au moins un statut.';
    case 'silence-during-wait':
      return 'Retirez le statut « En attente 48 h » : personne n’est relancé pendant l’attente.';
    case 'channel-twice':
      return `Le canal ${channelName(mistake.channel)} est choisi deux fois.`;
    case 'template-missing':
      return `Le modèle « ${mistake.template} » n’a pas de texte pour le canal ${channelName(mistake.channel)}.`;
    case 'followed-rule-unknown':
      return `La règle « ${mistake.after} » n’existe pas.`;
    case 'follows-without-last-nudge':
      return 'Une règle à suivre ne se choisit qu’avec le repère « dernière relance ».';
    case 'week-without-hour':
      return 'Une relance de chaque semaine a besoin d’une heure.';
    case 'week-day-outside-week':
      return 'Une relance de chaque semaine part du lundi au dimanche.';
    case 'offset-too-far':
      return 'Le délai dépasse 400 jours.';
    case 'useful-too-short':
      return 'Une relance doit rester utile au moins un jour.';
    case 'useful-too-long':
      return 'Une relance reste utile 60 jours au plus.';
    case 'hold-out-too-large':
      return 'La part de témoins va de 0 à 50 %.';
  }
};

const channelName = (channel: 'sms' | 'email'): string => (channel === 'sms' ? 'SMS' : 'e-mail');

const hoursMistake = (mistake: OpeningHoursMistake): string => {
  switch (mistake.code) {
    case 'interval-ends-before-it-starts':
      return `L’intervalle de ${mistake.from} à ${mistake.until} finit avant de commencer.`;
    case 'exception-is-no-date':
      return `« ${mistake.date} » n’est pas une date.`;
    case 'never-open':
      return 'Aucune heure n’est ouverte : plus aucun message ne partirait.';
  }
};
