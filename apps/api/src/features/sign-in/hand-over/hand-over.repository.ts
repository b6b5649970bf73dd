import { type HandOverCode, handOverLifetime, parseHandOverCode } from '@relais/domain/access/hand-over-code';
import type { Rpps } from '@relais/domain/identity/rpps';
import { type Instant, later } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Tables } from '../../../database/schema.ts';
import type { ReadSql, Sql } from '../../../database/sql.ts';
import type { Digest } from '../../../foundations.ts';
import { isOnRoster } from '../../../views/person.ts';
import type { DeadHandOver, StepHandedOver } from './hand-over.use-cases.ts';

type HandOver = Tables['handOvers']['$inferSelect'];

/** Forty bits are too few to be kept under a plain digest: whoever reads the table must not find the code by trying. */
const idOf = (digest: Digest, code: HandOverCode): string => digest('hand-over', code);

export const addHandOver = async (
  sql: Sql,
  digest: Digest,
  handOver: StepHandedOver & { readonly rpps: Rpps; readonly code: HandOverCode; readonly now: Instant },
): Promise<{ readonly expiresAt: Instant }> => {
  const { handOvers } = sql.tables;
  const { rpps, code, procedure, step, now } = handOver;
  await sql.delete(handOvers).where(eq(handOvers.rpps, rpps));
  const expiresAt = later(now, handOverLifetime);
  await sql
    .insert(handOvers)
    .values({ id: idOf(digest, code), rpps, procedure, step, createdAt: now, expiresAt });
  return { expiresAt };
};

export const liveHandOver = async (
  sql: ReadSql,
  digest: Digest,
  typed: string,
  now: Instant,
): Promise<Result<HandOver, DeadHandOver>> => {
  const { handOvers } = sql.tables;
  const code = parseHandOverCode(typed);
  if (code === undefined) return refuse({ code: 'hand-over-dead' });
  const [found] = await sql
    .select()
    .from(handOvers)
    .where(and(eq(handOvers.id, idOf(digest, code)), gt(handOvers.expiresAt, now), isNull(handOvers.usedAt)));
  return found && (await isOnRoster(sql, found.rpps)) ? accept(found) : refuse({ code: 'hand-over-dead' });
};

/** False when another device used it first. */
export const useHandOver = async (sql: Sql, id: string, now: Instant): Promise<boolean> => {
  const { handOvers } = sql.tables;
  const used = await sql
    .update(handOvers)
    .set({ usedAt: now })
    .where(and(eq(handOvers.id, id), isNull(handOvers.usedAt)))
    .returning({ id: handOvers.id });
  return used.length === 1;
};

export const forgetHandOversExpiredBefore = async (sql: Sql, now: Instant): Promise<void> => {
  const { handOvers } = sql.tables;
  await sql.delete(handOvers).where(lt(handOvers.expiresAt, now));
};
