import { and, eq, inArray, ne, notInArray } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { Sql } from '../../database/sql.ts';
import type { Clock, Ids } from '../../foundations.ts';
import { wipeMessage } from './erase-my-data.ts';

type Needs = { readonly database: Database; readonly clock: Clock; readonly ids: Ids };

/** Wipes the messages that were on their way when somebody was erased, once what became of them is known. */
export const finishErasures =
  ({ database, clock, ids }: Needs) =>
  async (): Promise<void> => {
    const { erasures } = database.read.tables;
    const open = await database.read
      .select({ id: erasures.id })
      .from(erasures)
      .where(ne(erasures.unsettled, []));
    for (const { id } of open) await database.transaction((sql) => finishOne(sql, id, { clock, ids }));
    if (open.length > 0) await database.forgetDeleted();
  };

const finishOne = async (sql: Sql, id: string, { clock, ids }: Omit<Needs, 'database'>): Promise<void> => {
  const { erasures, messages } = sql.tables;
  const [erasure] = await sql.select().from(erasures).where(eq(erasures.id, id));
  if (erasure === undefined) return;
  const settled = await sql
    .select({ id: messages.id, state: messages.state })
    .from(messages)
    .where(
      and(inArray(messages.id, [...erasure.unsettled]), notInArray(messages.state, ['sending', 'ambiguous'])),
    );
  for (const message of settled) {
    if (message.state === 'due') {
      await sql
        .update(messages)
        .set({ state: 'skipped', reason: 'erased', endedAt: clock.now() })
        .where(eq(messages.id, message.id));
    }
    await wipeMessage(sql, message.id, ids);
  }
  const done = new Set(settled.map((message) => message.id));
  await sql
    .update(erasures)
    .set({ unsettled: erasure.unsettled.filter((message) => !done.has(message)) })
    .where(eq(erasures.id, id));
};
