import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { Nearness } from '@relais/domain/support/nearest-officine';
import type { NotFound } from '../../acting.ts';

export type LendingRefusal =
  /** Lending supposes to have succeeded: an active e-CPS or a card that works. */
  { readonly code: 'cannot-sign-in-yet' };

export type Lending = { readonly since: Instant };

export type MyLendings = {
  /** Whether this person can offer anything: they can sign in themself. */
  readonly mayLend: boolean;
  readonly officines: readonly {
    readonly officineId: string;
    readonly name: string;
    readonly commune: string | null;
    /** The consent in force, if any. */
    readonly lending: Lending | null;
  }[];
};

export type Confrere = {
  readonly officineId: string;
  readonly officineName: string;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly commune: string | null;
  /** The officine's public number. */
  readonly phone: string | null;
  /** Who agreed, to be asked for by name. */
  readonly names: readonly string[];
  readonly nearness: Nearness;
};

export type ConfreresFound = {
  /** False for whoever can sign in already, or is out of scope: the list is then empty. */
  readonly isNeeded: boolean;
  readonly confreres: readonly Confrere[];
};

export type ConfreresUseCases = {
  readonly mine: (rpps: Rpps) => Promise<MyLendings>;
  /** Consents to lend the computer and the reader of an officine where this person practises. */
  readonly offer: (rpps: Rpps, officineId: string) => Promise<Result<undefined, LendingRefusal | NotFound>>;
  /** Takes the consent back, at once. */
  readonly withdraw: (rpps: Rpps, officineId: string) => Promise<void>;
  readonly nearest: (rpps: Rpps) => Promise<ConfreresFound>;
};
