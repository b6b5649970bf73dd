import type { Instant } from '../../kernel/instant.ts';
import type { Result } from '../../kernel/result.ts';
import type { ActivationRecord, ActivationState } from '../activation.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf, CommandType } from '../command.ts';
import type { ActivationHappening } from '../events.ts';
import type { Evidence } from '../evidence.ts';
import type { lifecycle } from '../lifecycle.ts';
import type { ActivationRefusal } from '../refusals.ts';

/**
 * How one command changes an activation. Its types come from the life cycle: it is given only the states the table
 * lets it leave, and can only return the states the table lets it reach.
 */
export type Move<Type extends CommandType> = (
  activation: ActivationBefore<Type>,
  command: CommandOf<Type>,
  circumstances: Circumstances,
) => Result<Outcome<Type>, ActivationRefusal>;

export type Outcome<Type extends CommandType> = AnyOutcome & { readonly state: StateAfter<Type> };

export type AnyOutcome = {
  readonly state: ActivationState | 'unchanged';
  readonly claims?: readonly ClaimMade[];
  readonly happenings: readonly [ActivationHappening, ...ActivationHappening[]];
};

/** A claim before it is signed by the actor; about now unless it says otherwise. */
export type ClaimMade = Omit<Evidence, 'at' | 'by'> & { readonly at?: Instant };

type Table = typeof lifecycle;
type Origin<Type extends CommandType> = Table[Type]['from'][number];
type Target<Type extends CommandType> = Table[Type]['to'][number];

type StoredAs<Status> = Status extends 'to-retry' ? 'waiting' : Status;

export type ActivationBefore<Type extends CommandType> = ActivationRecord &
  Extract<ActivationState, { readonly status: StoredAs<Origin<Type>> }>;

export type StateAfter<Type extends CommandType> =
  | Extract<ActivationState, { readonly status: Target<Type> }>
  | Extract<'unchanged', Target<Type>>;
