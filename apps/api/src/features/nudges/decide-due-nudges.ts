import type { Instant } from '@relais/domain/kernel/instant';
import { decideNudge, type NudgeDecision } from '@relais/domain/nudge/decide-nudge';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';
import { and, asc, eq, lte } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { Sql } from '../../database/sql.ts';
import type { Clock, Ids } from '../../foundations.ts';
import { intend } from '../../outbox/outbox.ts';
import type { ComposeMessage } from './compose-message.ts';
import { type NudgeRow, plannedFrom } from './nudge-row.ts';
import type { NudgeSettings } from './nudge-settings.ts';
import { findPersonNow, type PersonFound } from './person-now.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: () => NudgeSettings;
  readonly compose: ComposeMessage;
};

const atOnce = 100;

/** Looks at every nudge whose time has come and decides it on what is true now. Answers how many it looked at. */
export const decideDueNudges = (needs: Needs) => async (): Promise<number> => {
  const { database, clock } = needs;
  const { nudges } = database.read.tables;
  const due = await database.read
    .select({ id: nudges.id })
    .from(nudges)
    .where(and(eq(nudges.state, 'planned'), lte(nudges.wakeAt, clock.now())))
    .orderBy(asc(nudges.wakeAt))
    .limit(atOnce);
  for (const { id } of due) await database.transaction((sql) => decideOne(needs, sql, id));
  return due.length;
};

const decideOne = async (needs: Needs, sql: Sql, id: string): Promise<void> => {
  const now = needs.clock.now();
  const { nudges } = sql.tables;
  const [nudge] = await sql
    .select()
    .from(nudges)
    .where(and(eq(nudges.id, id), eq(nudges.state, 'planned')));
  if (nudge === undefined) return;
  const { decision, found } = await decideOn(sql, nudge, needs.settings(), now);
  if (decision.decision === 'skip') return endSkipped(sql, id, decision.reason, now);
  if (decision.decision === 'postpone') {
    await sql.update(nudges).set({ wakeAt: decision.until }).where(eq(nudges.id, id));
    return;
  }
  if (found === undefined) return;
  const { channel } = decision;
  const composed = needs.compose(nudge, channel, found);
  if (!composed.ok) return endSkipped(sql, id, 'unresolved-template', now);
  await sql.update(nudges).set({ state: 'sending', channel, decidedAt: now }).where(eq(nudges.id, id));
  await intend(sql, composed.value, { id: needs.ids.next(), now });
};

type Decided = { readonly decision: NudgeDecision; readonly found: PersonFound | undefined };

/** The decision of the domain, on what the database says at this moment. */
export const decideOn = async (
  sql: Sql,
  nudge: NudgeRow,
  settings: NudgeSettings,
  now: Instant,
  exceptMessage?: string,
): Promise<Decided> => {
  const rule = settings.rules.find(({ id }) => id === nudge.rule);
  const found = await findPersonNow(sql, nudge.rpps, rule?.anchor ?? 'wait-over', now, exceptMessage);
  if (found === undefined) return { decision: { decision: 'skip', reason: 'excluded' }, found };
  const decision = decideNudge(plannedFrom(nudge), found.person, {
    now,
    killSwitch: settings.killSwitch,
    quietHours: settings.quietHours,
    place: found.place,
    ...(settings.guests === undefined ? {} : { guests: settings.guests }),
    ...(rule === undefined ? {} : { rule }),
  });
  return { decision, found };
};

const endSkipped = async (sql: Sql, id: string, reason: SkipReason, now: Instant): Promise<void> => {
  const { nudges } = sql.tables;
  await sql
    .update(nudges)
    .set({ state: 'skipped', skipReason: reason, decidedAt: now })
    .where(eq(nudges.id, id));
};
