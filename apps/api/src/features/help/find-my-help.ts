import type { Rpps } from '@relais/domain/identity/rpps';
import { callbackDueAt, defaultStaffHours } from '@relais/domain/support/callback';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock } from '../../foundations.ts';
import { maskedCoordinate } from '../../views/masked-coordinates.ts';
import { isOnRoster } from '../../views/person.ts';
import { placeOf } from '../../views/place-of.ts';
import { openCaseOf } from './case.repository.ts';
import type { HelpUseCases, MyHelp } from './help.use-cases.ts';
import { numbersToCall } from './numbers-to-call.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

const pastShown = 5;

export const findMyHelp =
  ({ database: { read }, clock }: Needs): HelpUseCases['mine'] =>
  async (rpps) => {
    if (!(await isOnRoster(read, rpps))) return undefined;
    const now = clock.now();
    const place = (await placeOf(read, rpps)) ?? {
      zone: 'Europe/Paris' as const,
      calendar: 'metropole' as const,
    };
    const open = await openCaseOf(read, rpps);
    const { mobile, officine } = (await numbersToCall(read, [rpps])).get(rpps) ?? {};
    const promised = (preferred: 'any' | 'morning' | 'midday' | 'afternoon') =>
      callbackDueAt(now, defaultStaffHours, place, preferred);
    return {
      open: open && {
        id: open.id,
        origin: open.origin,
        symptom: open.symptom,
        words: open.words,
        preferred: open.preferred,
        callAt: open.callAt,
        openedAt: open.openedAt,
        dueAt: open.dueAt,
        isTaken: open.takenBy !== null,
      },
      past: await pastOf(read, rpps),
      numbers: {
        ...(mobile === undefined ? {} : { mobile: maskedCoordinate('sms', mobile).masked }),
        ...(officine === undefined ? {} : { officine }),
      },
      promises: {
        any: promised('any'),
        morning: promised('morning'),
        midday: promised('midday'),
        afternoon: promised('afternoon'),
      },
      zone: place.zone,
      now,
    };
  };

const pastOf = async (read: ReadSql, rpps: Rpps): Promise<MyHelp['past']> => {
  const { cases } = read.tables;
  const rows = await read
    .select({ id: cases.id, openedAt: cases.openedAt, closedAt: cases.closedAt, outcome: cases.outcome })
    .from(cases)
    .where(and(eq(cases.rpps, rpps), isNotNull(cases.closedAt)))
    .orderBy(desc(cases.closedAt))
    .limit(pastShown);
  return rows.flatMap(({ closedAt, outcome, ...row }) =>
    closedAt === null || outcome === null ? [] : [{ ...row, closedAt, outcome }],
  );
};
