import type { Sentences } from './telling.ts';

/** Checking a message, lending a computer. */
export const exchangeSentences: Sentences<'reference-malformed' | 'cannot-sign-in-yet'> = {
  'reference-malformed': () =>
    'Une référence compte 6 lettres ou chiffres, par exemple 7K3F9M. Elle suit « Réf » à la fin du message.',
  'cannot-sign-in-yet': () =>
    'Pour prêter votre poste, il faut d’abord vous connecter vous-même\u00A0: avec une e-CPS active ou une carte qui fonctionne.',
};
