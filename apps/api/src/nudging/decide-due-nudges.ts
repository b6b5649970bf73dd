import type { Instant } from '@relais/domain/kernel/instant';
import type { NudgeDecision } from '@relais/domain/nudge/decide-nudge';
import { and, asc, count, eq, lte } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import type { ReadSql, Sql } from '../database/sql.ts';
import type { Clock, Digest, Ids } from '../foundations.ts';
import { intend } from '../outbox/outbox.ts';
import type { ComposeMessage } from './compose-message.ts';
import { countSending } from './daily-sendings.ts';
import { type Decided, decideOn } from './decide-on.ts';
import { type PlanPeople, writeNext } from './plan-people.ts';
import { type ReadPolicy, someRuleFollows } from './policy.ts';
import { endSkipped, type NudgeRow } from './written-nudges.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digest: Digest;
  readonly policy: ReadPolicy;
  readonly compose: ComposeMessage;
  readonly plan: PlanPeople;
};

const atOnce = 100;

/** More messages than this waiting to leave, and deciding can wait too: what is decided late is decided better. */
const fullOutbox = 500;

/** Looks at every nudge whose time has come and decides it on what is true now. Answers how many it looked at. */
export const decideDueNudges = (needs: Needs) => async (): Promise<number> => {
  const { database, clock } = needs;
  if ((await waitingToLeave(database.read, clock.now())) >= fullOutbox) return 0;
  const due = await dueNudges(database.read, clock.now());
  for (const { id } of due) await database.transaction((sql) => decideOne(needs, sql, id));
  return due.length;
};

/** The nudges to decide, in the order of their turn. */
export const dueNudges = (sql: ReadSql, now: Instant) => {
  const { nudges } = sql.tables;
  return sql
    .select({ id: nudges.id })
    .from(nudges)
    .where(and(eq(nudges.state, 'planned'), lte(nudges.wakeAt, now)))
    .orderBy(asc(nudges.wakeAt), asc(nudges.wantedAt), asc(nudges.dedupeKey))
    .limit(atOnce);
};

const waitingToLeave = async (sql: ReadSql, now: Instant): Promise<number> => {
  const { messages } = sql.tables;
  const waiting = sql
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.state, 'due'), lte(messages.notBefore, now)))
    .limit(fullOutbox)
    .as('waiting');
  const [counted] = await sql.select({ number: count() }).from(waiting);
  return counted?.number ?? 0;
};

const decideOne = async (needs: Needs, sql: Sql, id: string): Promise<void> => {
  const now = needs.clock.now();
  const { nudges } = sql.tables;
  // Kept from every other process until the decision is written: two that decide it would count it twice.
  const [nudge] = await sql
    .update(nudges)
    .set({ state: 'planned' })
    .where(and(eq(nudges.id, id), eq(nudges.state, 'planned')))
    .returning();
  if (nudge === undefined) return;
  const decided = await decideOn(needs)(sql, nudge, now);
  await carryOut(needs, sql, nudge, decided, now);
  if (decided.found === undefined) return;
  const follows = decided.decision.decision === 'send' && (await someRuleFollows(needs.policy, sql));
  if (follows) await needs.plan(sql, [nudge.rpps], now, { tellLate: false });
  else await writeNext(needs)(sql, decided.found.person, now);
};

const carryOut = async (
  needs: Needs,
  sql: Sql,
  nudge: NudgeRow,
  { decision, rule, found }: Decided,
  now: Instant,
): Promise<void> => {
  if (decision.decision === 'skip') return endSkipped(sql, nudge.id, decision.reason, now);
  if (decision.decision === 'postpone') return hold(sql, nudge.id, decision);
  if (found === undefined || rule === undefined) return;
  const { channel } = decision;
  const composed = await needs.compose(sql, nudge, rule, channel, found);
  if (!composed.ok) return endSkipped(sql, nudge.id, 'unresolved-template', now);
  const { nudges } = sql.tables;
  const { hours, settings } = await needs.policy(sql);
  const day = hours.day(now, found.place.zone);
  if (!(await countSending(sql, { day, channel, limit: settings.dailyLimits[channel] }))) {
    const until = hours.nextOpen(hours.nextDay(now, found.place.zone), found.place);
    return hold(sql, nudge.id, { decision: 'postpone', until, because: 'daily-limit' });
  }
  await sql
    .update(nudges)
    .set({ state: 'sending', channel, heldBecause: null, decidedAt: now })
    .where(eq(nudges.id, nudge.id));
  await intend(sql, { ...composed.value, notBefore: now }, { id: needs.ids.next(), now });
};

const hold = async (
  sql: Sql,
  id: string,
  { until, because }: Extract<NudgeDecision, { decision: 'postpone' }>,
): Promise<void> => {
  const { nudges } = sql.tables;
  await sql.update(nudges).set({ wakeAt: until, heldBecause: because }).where(eq(nudges.id, id));
};
