/**
 * What one try proved. Only a positive proof counts: the provider's identifier, or a reply that refuses. Silence, resets,
 * time-outs and unreadable replies prove nothing, and are settled later by looking for the message at the provider.
 */
export type AttemptOutcome =
  | { readonly kind: 'accepted'; readonly providerId: string }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly detail: string;
      readonly verdict: RefusalVerdict;
    }
  | { readonly kind: 'ambiguous'; readonly detail: string };

/** What a refusal means for the message and for the person. */
export type RefusalVerdict =
  /** Nothing is wrong with the message: try again after a pause. */
  | 'retry'
  /** This address will never work: the coordinates on file are stale. */
  | 'stale-coordinates'
  /** The person refused our messages on this channel. */
  | 'opted-out'
  /** Our account is refused, whatever the message: it waits until an operator has put that right. */
  | 'account'
  /** Our request is wrong: trying this message again cannot help. */
  | 'operator';

const leavesItDue: ReadonlySet<RefusalVerdict> = new Set(['retry', 'account']);

/** Whether a refused message is to be tried again: nothing is wrong with it. */
export const isTriedAgain = (verdict: RefusalVerdict): boolean => leavesItDue.has(verdict);

/** What one attempt came to: what the provider proved, or that we gave it up before a byte left. */
export type AttemptEnd = AttemptOutcome | { readonly kind: 'not-started' };

/** Whether the provider does not work. A refusal of this message or of this address is an answer: it works. */
export const isTrouble = (end: AttemptEnd): boolean =>
  end.kind === 'ambiguous' || (end.kind === 'refused' && isTriedAgain(end.verdict));
