import type { ActivationEvent } from '@relais/domain/activation/events';
import { sql as expression } from 'drizzle-orm';
import type { Sql } from '../../database/sql.ts';

/** Counts each remedy tried, in the transaction of the try. */
export const scoreRemedies = async (sql: Sql, events: readonly ActivationEvent[]): Promise<void> => {
  const { remedyScores } = sql.tables;
  for (const event of events) {
    if (event.type !== 'remedy-tried') continue;
    const { symptom, remedy, worked } = event;
    const counted = worked ? { worked: 1, failed: 0 } : { worked: 0, failed: 1 };
    await sql
      .insert(remedyScores)
      .values({ symptom, remedy, ...counted })
      .onConflictDoUpdate({
        target: [remedyScores.symptom, remedyScores.remedy],
        set: worked
          ? { worked: expression`${remedyScores.worked} + 1` }
          : { failed: expression`${remedyScores.failed} + 1` },
      });
  }
};
