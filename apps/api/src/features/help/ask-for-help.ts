import type { Rpps } from '@relais/domain/identity/rpps';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { CaseOrigin } from '@relais/domain/support/case';
import type { Database } from '../../database/database.ts';
import type { Sql } from '../../database/sql.ts';
import type { Clock, Ids } from '../../foundations.ts';
import { isOnRoster } from '../../views/person.ts';
import { isWithin } from '../../views/scope.ts';
import { amendCase, endCase, openCaseOf } from './case.repository.ts';
import type { CaseEnded } from './case-ended.ts';
import type { HelpRefusal, HelpUseCases, HelpWish } from './help.use-cases.ts';
import { numbersToCall } from './numbers-to-call.ts';
import { openCase, promisedFor } from './open-case.ts';

type Needs = { readonly database: Database; readonly clock: Clock; readonly ids: Ids };

type Asked = Awaited<ReturnType<HelpUseCases['ask']>>;

export const askForHelp =
  (needs: Needs): HelpUseCases['ask'] =>
  (rpps, wish) =>
    needs.database.transaction(async (sql): Promise<Asked> => {
      if (!(await isOnRoster(sql, rpps))) return refuse({ code: 'not-found' });
      return openOrComplete(needs, sql, rpps, { ...wish, origin: 'asked' });
    });

export const openForSomebody =
  (needs: Needs): HelpUseCases['openFor'] =>
  (rpps, wish, scope) =>
    needs.database.transaction(async (sql): Promise<Asked> => {
      if (!(await isWithin(sql, rpps, scope))) return refuse({ code: 'not-found' });
      return openOrComplete(needs, sql, rpps, { ...wish, origin: 'staff' });
    });

export const withdrawRequest =
  ({ database, clock, caseEnded }: Needs & { readonly caseEnded: CaseEnded }): HelpUseCases['withdraw'] =>
  (rpps) =>
    database.transaction(async (sql): Promise<Result<undefined, HelpRefusal>> => {
      const open = await openCaseOf(sql, rpps);
      if (open === undefined) return refuse({ code: 'no-open-request' });
      const ending = { outcome: 'no-longer-needed', note: '', by: null, now: clock.now() } as const;
      if (!(await endCase(sql, open.id, ending))) return refuse({ code: 'no-open-request' });
      await caseEnded(sql, rpps, ending.now);
      return accept(undefined);
    });

/** Another part of the day makes another promise; anything else keeps the one already made. */
const openOrComplete = async (
  { clock, ids }: Needs,
  sql: Sql,
  rpps: Rpps,
  { origin, symptom, words, preferred, callAt }: HelpWish & { readonly origin: CaseOrigin },
): Promise<Asked> => {
  const now = clock.now();
  const numbers = (await numbersToCall(sql, [rpps])).get(rpps);
  if (numbers?.[callAt] === undefined) return refuse({ code: 'no-number-to-call', callAt });
  const open = await openCaseOf(sql, rpps);
  const keepsPromise = open !== undefined && open.preferred === preferred;
  const dueAt = keepsPromise ? open.dueAt : await promisedFor(sql, rpps, { now, preferred });
  if (open === undefined) {
    await openCase(sql, { ids }, { rpps, origin, symptom, words, preferred, callAt, now });
  } else {
    const told = [open.words, words].filter((text) => text !== '').join('\n');
    const change = { words: told, preferred, callAt, dueAt };
    await amendCase(sql, open.id, symptom === undefined ? change : { ...change, symptom });
  }
  return accept({ dueAt });
};
