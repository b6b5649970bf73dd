import type { Activation } from '@relais/domain/activation/activation';
import type { Actor } from '@relais/domain/activation/actor';
import type { ActivationCommand } from '@relais/domain/activation/command';
import { decide } from '@relais/domain/activation/decide';
import type { ActivationRefusal } from '@relais/domain/activation/refusals';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { Database } from '../../database/database.ts';
import type { Sql } from '../../database/sql.ts';
import { findActivation, saveDecision } from './activation.repository.ts';

export type ActOnActivation = (
  rpps: Rpps,
  command: ActivationCommand,
  actor: Actor,
  expectedVersion?: number,
) => Promise<Result<Activation, ActivationRefusal | { readonly code: 'not-found' }>>;

type Needs = {
  readonly database: Database;
  readonly clock: { readonly now: () => Instant };
  readonly ids: { readonly next: () => string };
  /** Milliseconds between an update of coordinates and a sensible retry: an edited fact. */
  readonly waitLength: () => Promise<number>;
  /** Told inside the transaction: what follows from a change is written with it or not at all. */
  readonly afterChange: (sql: Sql, activation: Activation, now: Instant) => Promise<void>;
};

/** The one way anybody changes an activation: load, decide, save, write down what follows, all in one transaction. */
export const actOnActivation =
  ({ database, clock, ids, waitLength, afterChange }: Needs): ActOnActivation =>
  async (rpps, command, actor, expectedVersion) => {
    const wait = await waitLength();
    return database.transaction(async (sql) => {
      const before = await findActivation(sql, rpps);
      if (before === undefined) return refuse({ code: 'not-found' as const });
      const now = clock.now();
      const decided = decide(before, command, {
        now,
        actor,
        waitLength: wait,
        ...(expectedVersion === undefined ? {} : { expectedVersion }),
      });
      if (!decided.ok) return decided;
      const { activation } = decided.value;
      if (!(await saveDecision(sql, before, decided.value, ids))) {
        return refuse({
          code: 'stale-version' as const,
          expected: before.version,
          found: activation.version,
        });
      }
      await afterChange(sql, activation, now);
      return accept(activation);
    });
  };
