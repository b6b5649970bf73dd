import type { Instant } from '@relais/domain/kernel/instant';
import { and, eq, gt, inArray } from 'drizzle-orm';
import type { Sql } from '../database/sql.ts';

/** What the settings of the region alone can hold. */
const heldBySettings = ['kill-switch', 'quiet-hours', 'daily-limit'] as const;

/** The settings having changed, what they held is looked at again at once: it leaves, or is held anew. */
export const wakeHeld = async (sql: Sql, now: Instant): Promise<void> => {
  const { messages, nudges } = sql.tables;
  const held = inArray(nudges.heldBecause, [...heldBySettings]);
  await sql
    .update(messages)
    .set({ notBefore: now })
    .where(
      and(
        eq(messages.state, 'due'),
        gt(messages.notBefore, now),
        inArray(
          messages.nudgeId,
          sql
            .select({ id: nudges.id })
            .from(nudges)
            .where(and(held, eq(nudges.state, 'sending'))),
        ),
      ),
    );
  await sql
    .update(nudges)
    .set({ wakeAt: now })
    .where(and(held, eq(nudges.state, 'planned')));
};
