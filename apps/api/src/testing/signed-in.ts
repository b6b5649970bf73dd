import type { StaffRole } from '@relais/domain/activation/actor';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Foundations } from '../foundations.module.ts';
import { startSession } from '../sessions/session.repository.ts';

type Someone = Pick<Foundations, 'database' | 'clock' | 'chance' | 'ids'>;

const cookieFor = async (
  { database, clock, chance }: Someone,
  audience: 'portal' | 'admin',
  subject: string,
): Promise<string> => {
  const token = chance.token();
  await database.transaction((sql) =>
    startSession(sql, { audience, subject, stage: 'complete', token, now: clock.now() }),
  );
  return `relais-${audience}=${token}`;
};

/** The cookie of a pharmacist who has just signed in. */
export const asPharmacist = (someone: Someone, rpps: Rpps): Promise<string> =>
  cookieFor(someone, 'portal', rpps);

/** The cookie of a new member of staff who has just signed in; nobody knows their password. */
export const asStaff = async (
  someone: Someone,
  role: StaffRole,
  departments: DepartmentScope,
): Promise<string> => {
  const id = someone.ids.next();
  await someone.database.transaction(async (sql) => {
    await sql.insert(sql.tables.staff).values({
      id,
      email: `${id}@relais.example`,
      name: 'Camille',
      role,
      departments,
      passwordHash: '',
      createdAt: someone.clock.now(),
    });
  });
  return cookieFor(someone, 'admin', id);
};
