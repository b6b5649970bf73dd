import type { Activation } from '@relais/domain/activation/activation';
import { decide } from '@relais/domain/activation/decide';
import type { ActivationEvent } from '@relais/domain/activation/events';
import type { Instant } from '@relais/domain/kernel/instant';
import { accept, refuse } from '@relais/domain/kernel/result';
import type { ActWithin } from '../../act-within.ts';
import type { Database } from '../../database/database.ts';
import type { Sql } from '../../database/sql.ts';
import { isWithin } from '../../views/scope.ts';
import { findActivation, saveDecision } from './activation.repository.ts';
import type { ActivationsUseCases } from './activations.use-cases.ts';

type Needs = {
  readonly clock: { readonly now: () => Instant };
  readonly ids: { readonly next: () => string };
  /** Milliseconds between an update of coordinates and a sensible retry: an edited fact. */
  readonly waitLength: () => number;
  /** Told inside the transaction: what follows from a change is written with it or not at all. */
  readonly afterChange: (
    sql: Sql,
    activation: Activation,
    now: Instant,
    events: readonly ActivationEvent[],
  ) => Promise<void>;
};

/** The one way anybody changes an activation: load, decide, save, write down what follows, all in the caller's transaction. */
export const actWithin =
  ({ clock, ids, waitLength, afterChange }: Needs): ActWithin =>
  async (sql, rpps, command, { actor, scope, expectedVersion }) => {
    const before = await findActivation(sql, rpps);
    if (before === undefined || !(scope === undefined || (await isWithin(sql, rpps, scope)))) {
      return refuse({ code: 'not-found' as const });
    }
    const now = clock.now();
    const decided = decide(before, command, {
      now,
      actor,
      waitLength: waitLength(),
      ...(expectedVersion === undefined ? {} : { expectedVersion }),
    });
    if (!decided.ok) return decided;
    const { activation, events } = decided.value;
    if (!(await saveDecision(sql, before, decided.value, ids))) {
      return refuse({ code: 'stale-version' as const, expected: before.version, found: activation.version });
    }
    await afterChange(sql, activation, now, events);
    return accept({ version: activation.version });
  };

/** The same, in a transaction of its own. */
export const actOnActivation =
  (needs: Needs & { readonly database: Database }): ActivationsUseCases['act'] =>
  (rpps, command, by) =>
    needs.database.transaction((sql) => actWithin(needs)(sql, rpps, command, by));
