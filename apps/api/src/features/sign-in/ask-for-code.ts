import type { Rpps } from '@relais/domain/identity/rpps';
import { parseSignInIdentifier } from '@relais/domain/identity/sign-in-identifier';
import { hours, type Instant, later, minutes } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { Database } from '../../database/database.ts';
import type { Sql } from '../../database/sql.ts';
import type { Clock, Ids } from '../../foundations.ts';
import type { TooManyCodes } from './entry.ts';
import type { SignInUseCases } from './sign-in.use-cases.ts';
import { addRequest, requestTimes } from './sign-in-request.repository.ts';

export const codeLifetime = minutes(10);
export const triesPerCode = 5;
export const codesPerHour = 5;

type Needs = { readonly database: Database; readonly clock: Clock; readonly ids: Ids };

/** Notes that this person wants a code, unless five were asked for within the hour. Writes alike for people nobody knows. */
export const noteWish = async (
  sql: Sql,
  { clock, ids }: Pick<Needs, 'clock' | 'ids'>,
  rpps: Rpps,
): Promise<Result<{ readonly expiresAt: Instant }, TooManyCodes>> => {
  const now = clock.now();
  const asked = await requestTimes(sql, rpps, later(now, -hours(1)));
  const oldest = asked.at(-codesPerHour);
  if (oldest !== undefined) return refuse({ code: 'too-many-codes', retryAt: later(oldest, hours(1)) });
  const expiresAt = later(now, codeLifetime);
  await addRequest(sql, { id: ids.next(), rpps, requestedAt: now, expiresAt, triesLeft: triesPerCode });
  return accept({ expiresAt });
};

/**
 * Notes the wish and answers at once, the same for everybody: whether that person exists is looked up later, by
 * `announceCodes`, so neither the answer nor its time can tell.
 */
export const askForCode =
  ({ database, clock, ids }: Needs): SignInUseCases['askForCode'] =>
  async ({ identifier }) => {
    const rpps = parseSignInIdentifier(identifier);
    if (!rpps.ok) return rpps;
    return database.transaction((sql) => noteWish(sql, { clock, ids }, rpps.value));
  };
