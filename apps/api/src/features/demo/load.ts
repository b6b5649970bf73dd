import type { Rpps } from '@relais/domain/identity/rpps';
import { hours, later } from '@relais/domain/kernel/instant';
import { referenceFromBytes } from '@relais/domain/nudge/reference';
import type { Database } from '../../database/database.ts';
import type { Clock, Digest, Ids } from '../../foundations.ts';
import { intend } from '../../outbox/outbox.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digest: Digest;
};

const atOnce = 500;
const nobody = '99700000005' as Rpps;

/**
 * Puts `count` messages in the outbox, due now, half by SMS and half by e-mail, each to somebody else: what a crash test sends.
 */
export const intendLoad = async ({ database, clock, ids, digest }: Needs, count: number): Promise<void> => {
  for (let start = 0; start < count; start += atOnce) {
    await database.transaction(async (sql) => {
      const now = clock.now();
      for (let number = start; number < Math.min(count, start + atOnce); number += 1) {
        const channel = number % 2 === 0 ? 'sms' : 'email';
        const dedupeKey = `load/${number}`;
        const reference = referenceFromBytes(
          Buffer.from(digest('message-reference', dedupeKey), 'base64url'),
        );
        await intend(
          sql,
          {
            dedupeKey,
            reference,
            rpps: nobody,
            lane: 'nudge',
            channel,
            recipient: channel === 'sms' ? fictitiousMobile(number) : `load-${number}@officine.example`,
            subject: channel === 'sms' ? '' : `Essai de charge ${number}`,
            text: `Essai de charge ${number}. Réf ${reference}`,
            html: '',
            template: 'load',
            templateVersion: 1,
            notBefore: now,
            expiresAt: later(now, hours(24)),
          },
          { id: ids.next(), now },
        );
      }
    });
  }
};

/** Numbers of 06 39 98 from 4000 on: kept for fiction, and delivered to by the sandbox without a fault of its own. */
const fictitiousMobile = (number: number): string => `+3363998${4_000 + (number % 5_000)}`;
