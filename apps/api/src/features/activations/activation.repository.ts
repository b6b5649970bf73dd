import { type Activation, openActivation } from '@relais/domain/activation/activation';
import type { ActivationEvent } from '@relais/domain/activation/events';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { and, eq, inArray } from 'drizzle-orm';
import { insertMany } from '../../database/insert-many.ts';
import type { ReadSql, Sql } from '../../database/sql.ts';

type Ids = { readonly next: () => string };

/** The one door between activations and their tables. */
export const findActivation = async (sql: ReadSql, rpps: Rpps): Promise<Activation | undefined> => {
  const { activations } = sql.tables;
  const [row] = await sql
    .select({ state: activations.state })
    .from(activations)
    .where(eq(activations.rpps, rpps));
  return row?.state;
};

/** Saves what was decided on top of `before`. Answers false, and writes nothing, when someone else was quicker. */
export const saveDecision = async (
  sql: Sql,
  before: Activation,
  { activation, events }: { readonly activation: Activation; readonly events: readonly ActivationEvent[] },
  ids: Ids,
): Promise<boolean> => {
  const { activations } = sql.tables;
  const saved = await sql
    .update(activations)
    .set(columnsOf(activation))
    .where(and(eq(activations.rpps, before.rpps), eq(activations.version, before.version)))
    .returning({ rpps: activations.rpps });
  if (saved.length === 0) return false;
  await appendEvents(sql, activation, events, ids);
  return true;
};

/** Opens an activation for people (some hundreds at once) who have just entered the roster; those who have one already keep it. */
export const openActivations = async (
  sql: Sql,
  newcomers: readonly Rpps[],
  { now, importId, ids }: { readonly now: Instant; readonly importId: string; readonly ids: Ids },
): Promise<void> => {
  const entered: ActivationEvent = {
    type: 'roster-entered',
    at: now,
    by: { kind: 'roster-import', importId },
  };
  const { activations, activationEvents } = sql.tables;
  const already = await sql
    .select({ rpps: activations.rpps })
    .from(activations)
    .where(inArray(activations.rpps, [...newcomers]));
  const known = new Set(already.map(({ rpps }) => rpps));
  const opened = newcomers.filter((rpps) => !known.has(rpps)).map((rpps) => openActivation(rpps, now));
  await insertMany(
    sql,
    activations,
    opened.map((activation) => ({ rpps: activation.rpps, ...columnsOf(activation) })),
    { columns: ['rpps', 'version', 'status', 'since', 'waitEndsAt', 'state'] },
  );
  await insertMany(
    sql,
    activationEvents,
    opened.map(({ rpps, version }) => ({
      id: ids.next(),
      rpps,
      version,
      at: now,
      type: entered.type,
      event: entered,
    })),
    { columns: ['id', 'rpps', 'version', 'at', 'type', 'event'] },
  );
};

const columnsOf = (activation: Activation) => ({
  version: activation.version,
  status: activation.status,
  since: activation.since,
  waitEndsAt: activation.status === 'waiting' ? activation.wait.endsAt : null,
  state: activation,
});

const appendEvents = async (
  sql: Sql,
  { rpps, version }: Activation,
  events: readonly ActivationEvent[],
  ids: Ids,
) => {
  for (const event of events) {
    await sql
      .insert(sql.tables.activationEvents)
      .values({ id: ids.next(), rpps, version, at: event.at, type: event.type, event });
  }
};
