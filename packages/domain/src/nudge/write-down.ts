import type { Instant } from '../kernel/instant.ts';
import type { PlannedNudge } from './plan.ts';

/** What is already written of a firing: it waits for its hour, or it is over. */
export type Recorded = 'planned' | 'ended';

/**
 * Of the firings called for, those to write down now: what is due, and the next to come. The rest follows when that
 * one has been decided, so that a person costs one row and a region what is due. What is too late to help is among
 * them only for whoever wants to say so.
 */
export const firingsToWrite = (
  inTurn: readonly PlannedNudge[],
  recorded: (dedupeKey: string) => Recorded | undefined,
  now: Instant,
  { tellLate }: { readonly tellLate: boolean },
): readonly PlannedNudge[] => {
  const toWrite: PlannedNudge[] = [];
  let nextAt: Instant | undefined;
  for (const firing of inTurn) {
    if (nextAt !== undefined && firing.dueAt > nextAt) break;
    const known = recorded(firing.dedupeKey);
    if (firing.dueAt > now && known !== 'ended') nextAt = firing.dueAt;
    if (known === undefined && (tellLate || firing.expiresAt > now)) toWrite.push(firing);
  }
  return toWrite;
};
