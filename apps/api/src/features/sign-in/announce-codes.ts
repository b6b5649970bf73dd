import type { Rpps } from '@relais/domain/identity/rpps';
import { hours, type Instant, later } from '@relais/domain/kernel/instant';
import type { Database } from '../../database/database.ts';
import type { ReadSql, Sql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import {
  forgetRequestsBefore,
  handle,
  noteAnnounced,
  unhandledRequests,
} from './sign-in-request.repository.ts';

/** Where someone on file can be written to: their mobile, else their e-mail. */
export type ContactOnFile = {
  readonly channel: 'sms' | 'email';
  /** E.164 number or address. */
  readonly recipient: string;
};

export type FindContactOnFile = (sql: ReadSql, rpps: Rpps) => Promise<ContactOnFile | undefined>;

/** Hands a code over for sending, in the transaction that decided it. The same `requestId` again changes nothing. */
export type AnnounceCode = (
  sql: Sql,
  announcement: ContactOnFile & {
    readonly requestId: string;
    readonly rpps: Rpps;
    readonly code: string;
    readonly now: Instant;
    readonly expiresAt: Instant;
  },
) => Promise<void>;

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly contactOnFile: FindContactOnFile;
  readonly codeOf: (requestId: string) => string;
  readonly announceCode: AnnounceCode;
};

const atOnce = 100;

/** Answers the wishes noted by `askForCode`, whichever process noted them. Returns how many it looked at. */
export const announceCodes =
  ({ database, clock, contactOnFile, codeOf, announceCode }: Needs) =>
  async (): Promise<number> => {
    const ids = await unhandledRequests(database.read, clock.now(), atOnce);
    for (const id of ids) {
      await database.transaction(async (sql) => {
        const now = clock.now();
        const request = await handle(sql, id, now);
        if (!request || now >= request.expiresAt) return;
        const contact = await contactOnFile(sql, request.rpps);
        if (!contact) return;
        await noteAnnounced(sql, id, now);
        await announceCode(sql, {
          ...contact,
          requestId: id,
          rpps: request.rpps,
          code: codeOf(id),
          now,
          expiresAt: request.expiresAt,
        });
      });
    }
    return ids.length;
  };

/** Kept a day, for the hourly count and for whoever looks into a complaint. */
export const forgetOldRequests =
  ({ database, clock }: Pick<Needs, 'database' | 'clock'>) =>
  (): Promise<void> =>
    database.transaction((sql) => forgetRequestsBefore(sql, later(clock.now(), -hours(24))));
