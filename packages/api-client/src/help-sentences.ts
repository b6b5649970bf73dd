import type { Sentences } from './telling.ts';

/** Asking for a call, and answering those who did. */
export const helpSentences: Sentences<
  'no-number-to-call' | 'no-open-request' | 'case-taken' | 'case-closed'
> = {
  'no-number-to-call': ({ callAt }) =>
    callAt === 'mobile'
      ? 'Nous n’avons pas de mobile où vous rappeler. Choisissez l’officine, ou faites mettre à jour vos coordonnées.'
      : 'Nous n’avons pas de numéro pour votre officine. Choisissez votre mobile.',
  'no-open-request': () => 'Il n’y a pas de demande d’aide en cours.',
  'case-taken': ({ by }) =>
    by === ''
      ? 'Cette demande vient d’être prise en charge par une autre personne.'
      : `Cette demande vient d’être prise en charge par ${by}.`,
  'case-closed': () => 'Cette demande est déjà terminée.',
};
