import { type Activation, statusAt } from '../activation/activation.ts';
import type { ActivationCommand } from '../activation/command.ts';
import { isAllowed } from '../activation/lifecycle.ts';
import type { Instant } from '../kernel/instant.ts';

/** Why a request for help exists: the person asked, a retry after the wait failed, or staff opened it. */
export const caseOrigins = ['asked', 'still-failing', 'staff'] as const;
export type CaseOrigin = (typeof caseOrigins)[number];

/** How a call ended: a closed list, so that outcomes can be counted and feed the life cycle. */
export const caseOutcomes = [
  'activated',
  'procedure-resumed',
  'coordinates-updated',
  'card-chosen',
  'sent-to-desk',
  'unreachable',
  'no-longer-needed',
  'refuses',
  'left-practice',
] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** Where the person wants to be called: the number itself is the one on file, or the officine's public one. */
export const callPlaces = ['mobile', 'officine'] as const;
export type CallPlace = (typeof callPlaces)[number];

/**
 * What the outcome of a call asks of the life cycle; `undefined` when it moves nothing, or when the person already
 * stands elsewhere. `reason` is what staff wrote, kept with the moves that need one.
 */
export const commandAfterCase = (
  outcome: CaseOutcome,
  activation: Activation,
  { now, reason }: { readonly now: Instant; readonly reason: string },
): ActivationCommand | undefined => {
  const command = commandFor(outcome, activation, now, reason);
  return command !== undefined && isAllowed(statusAt(activation, now), command.type, 'advisor')
    ? command
    : undefined;
};

const commandFor = (
  outcome: CaseOutcome,
  activation: Activation,
  now: Instant,
  reason: string,
): ActivationCommand | undefined => {
  switch (outcome) {
    case 'activated':
      return { type: 'confirm-active', reason };
    case 'procedure-resumed':
      return activation.status === 'blocked'
        ? { type: 'correct-status', to: { status: 'under-way', route: activation.route }, reason }
        : undefined;
    case 'coordinates-updated':
      return { type: 'declare-coordinate-update', at: now };
    case 'card-chosen':
      return { type: 'choose-card-only' };
    case 'refuses':
    case 'left-practice':
      return { type: 'exclude', reason: outcome };
    case 'sent-to-desk':
    case 'unreachable':
    case 'no-longer-needed':
      return undefined;
  }
};
