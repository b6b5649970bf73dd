import type { ActivationEvent } from '@relais/domain/activation/events';
import type { Symptom } from '@relais/domain/activation/symptom';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Locality } from '@relais/domain/kernel/working-time/opening-hours';
import { callbackDueAt, defaultStaffHours, type PreferredTime } from '@relais/domain/support/callback';
import type { CallPlace, CaseOrigin } from '@relais/domain/support/case';
import type { Sql } from '../../database/sql.ts';
import type { Ids } from '../../foundations.ts';
import { activationOf } from '../../views/activation-of.ts';
import { placeOf } from '../../views/place-of.ts';
import { addCase, openCaseOf } from './case.repository.ts';

export type Opening = {
  readonly rpps: Rpps;
  readonly origin: CaseOrigin;
  readonly symptom: Symptom | undefined;
  readonly words: string;
  readonly preferred: PreferredTime;
  readonly callAt: CallPlace;
  readonly now: Instant;
};

/** Where nobody tells otherwise. */
const mainland: Locality = { zone: 'Europe/Paris', calendar: 'metropole' };

/** When the call is due, by the calendar of the officine of that person. */
export const promisedFor = async (
  sql: Sql,
  rpps: Rpps,
  { now, preferred }: { readonly now: Instant; readonly preferred: PreferredTime },
): Promise<Instant> =>
  callbackDueAt(now, defaultStaffHours, (await placeOf(sql, rpps)) ?? mainland, preferred);

/** Opens a case with its promise, unless one is open: a person waits for one call at a time. */
export const openCase = async (sql: Sql, { ids }: { readonly ids: Ids }, opening: Opening): Promise<void> => {
  const { rpps, origin, symptom, words, preferred, callAt, now } = opening;
  if ((await openCaseOf(sql, rpps)) !== undefined) return;
  const activation = await activationOf(sql, rpps);
  const blocked = activation?.status === 'blocked' ? activation : undefined;
  await addCase(sql, {
    id: ids.next(),
    rpps,
    origin,
    symptom: symptom ?? blocked?.symptom ?? null,
    tried: blocked?.triedRemedies ?? [],
    words,
    preferred,
    callAt,
    openedAt: now,
    dueAt: await promisedFor(sql, rpps, { now, preferred }),
  });
};

/** What failed after the wait calls for help by itself, in the transaction that says so. */
export const openCaseAfter =
  (needs: { readonly ids: Ids }) =>
  async (sql: Sql, rpps: Rpps, events: readonly ActivationEvent[], now: Instant): Promise<void> => {
    const failed = events.find((event) => event.type === 'retry-failed');
    if (failed === undefined) return;
    await openCase(sql, needs, {
      rpps,
      origin: 'still-failing',
      symptom: failed.symptom,
      words: '',
      preferred: 'any',
      callAt: 'mobile',
      now,
    });
  };
