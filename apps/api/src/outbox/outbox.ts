import type { Instant } from '@relais/domain/kernel/instant';
import type { Sql } from '../database/sql.ts';
import type { MessageIntent } from './message.ts';

/**
 * Writes down what is to be sent, inside the caller's transaction: the state that causes a message and the message itself are
 * kept or lost together. The same dedupe key again changes nothing.
 */
export const intend = async (
  sql: Sql,
  intent: MessageIntent,
  { id, now }: { readonly id: string; readonly now: Instant },
): Promise<void> => {
  await sql
    .insert(sql.tables.messages)
    .values({ ...intent, id, state: 'due', createdAt: now, tries: 0, absences: 0 })
    .onConflictDoNothing({ target: sql.tables.messages.dedupeKey });
};
