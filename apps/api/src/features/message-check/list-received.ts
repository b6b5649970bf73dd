import { desc, eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { Clock } from '../../foundations.ts';
import { maskedCoordinate } from '../../views/masked-coordinates.ts';
import { messageTitles, nameForThem } from '../../views/message-titles.ts';
import { placeOf } from '../../views/place-of.ts';
import { didLeave } from './check-message.ts';
import type { MessageCheckUseCases, ReceivedMessage } from './message-check.use-cases.ts';

const shown = 30;

export const listReceived =
  ({
    database: { read },
    clock,
  }: {
    readonly database: Database;
    readonly clock: Clock;
  }): MessageCheckUseCases['received'] =>
  async (rpps) => {
    const { messages } = read.tables;
    const rows = await read
      .select()
      .from(messages)
      .where(eq(messages.rpps, rpps))
      .orderBy(desc(messages.createdAt), desc(messages.id))
      .limit(shown);
    const titleOf = await messageTitles(read, rows);
    return {
      now: clock.now(),
      zone: (await placeOf(read, rpps))?.zone ?? 'Europe/Paris',
      messages: rows.map(
        (row): ReceivedMessage => ({
          id: row.id,
          at: row.endedAt ?? row.acceptedAt ?? row.createdAt,
          channel: row.channel,
          masked: maskedCoordinate(row.channel, row.recipient).masked,
          template: row.template,
          name: nameForThem(titleOf(row)),
          reference: row.reference,
          state: row.state,
          reason: row.reason,
          notBefore: row.notBefore,
          acceptedAt: row.acceptedAt,
          endedAt: row.endedAt,
          left: didLeave.some((state) => state === row.state),
        }),
      ),
    };
  };
