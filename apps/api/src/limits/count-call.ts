import { type Instant, minutes } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { Database } from '../database/database.ts';
import type { Clock, Digest } from '../foundations.ts';
import type { Context } from '../rpc/context.ts';
import { limitPolicies } from '../rpc/limit-policies.ts';
import { countAgainst } from './limit-counters.ts';

type Needs = { readonly database: Database; readonly clock: Clock; readonly digest: Digest };

/** Counts a call of a public procedure for the client's address, then for everybody. */
export const countCallsFrom =
  ({ database, clock, digest }: Needs) =>
  (address: string): Context['count'] =>
  async (name) => {
    const { perAddress, inTotal, window } = limitPolicies[name];
    const limits = [
      { key: `${name}/address/${digest('address', address)}`, atMost: perAddress, window },
      { key: `${name}/total`, atMost: inTotal, window },
    ];
    const counted = await countAgainst(database, limits, clock.now());
    return counted.ok
      ? accept(undefined)
      : refuse({ code: 'too-many-requests', retryAt: counted.refusal.retryAt });
  };

/** Counts one attempt on an account; refuses past the limit, whoever asks and from wherever. */
export type CountAttempt = (
  account: string,
) => Promise<Result<undefined, { readonly code: 'too-many-attempts'; readonly retryAt: Instant }>>;

const attemptsPerAccount = 10;
const attemptWindow = minutes(15);

/** Counts a password or second-factor attempt for the account named, whether or not it exists. */
export const countAttemptsOnAccounts =
  ({ database, clock, digest }: Needs): CountAttempt =>
  async (account) => {
    const limit = {
      key: `staff/account/${digest('account', account)}`,
      atMost: attemptsPerAccount,
      window: attemptWindow,
    };
    const counted = await countAgainst(database, [limit], clock.now());
    return counted.ok
      ? accept(undefined)
      : refuse({ code: 'too-many-attempts', retryAt: counted.refusal.retryAt });
  };
