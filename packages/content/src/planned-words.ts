import { frenchMoment, type Viewpoint } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import type { PostponeReason } from '@relais/domain/nudge/decide-nudge';
import type { ReceiptTold } from './receipt-words.ts';

/** What holds a nudge that is due, short enough to stand in brackets. */
export const heldWords = {
  'not-due': 'pas encore l’heure',
  'kill-switch': 'tous les envois sont suspendus',
  'quiet-hours': 'heures calmes',
  'cap-channel': 'un message vient de partir par ce canal',
  'cap-total': 'nombre de messages du mois atteint',
  'daily-limit': 'limite d’envois du jour atteinte',
} as const satisfies Record<PostponeReason, string>;

/** A nudge that waits for its hour: foreseen, or held and by what. The decision is made when it leaves. */
export const plannedWords = (
  { heldBecause, at }: { readonly heldBecause: PostponeReason | null; readonly at: Instant },
  from: Viewpoint,
): ReceiptTold => {
  if (heldBecause === 'kill-switch') {
    return { word: 'Retenu', explanation: 'Tous les envois sont suspendus, jusqu’à nouvel ordre.' };
  }
  const held = heldBecause === null || heldBecause === 'not-due' ? undefined : heldWords[heldBecause];
  if (held !== undefined) {
    return { word: 'Retenu', explanation: `${capitalised(held)}, jusqu’à ${frenchMoment(at, from)}.` };
  }
  return at > from.now
    ? { word: 'Prévu', explanation: `Partira ${frenchMoment(at, from)}, si c’est encore utile.` }
    : { word: 'Prévu', explanation: 'Partira dans les minutes qui viennent, si c’est encore utile.' };
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
