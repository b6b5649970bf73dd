import type { Instant } from '@relais/domain/kernel/instant';
import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Tables } from '../../database/schema.ts';
import type { ReadSql, Sql } from '../../database/sql.ts';
import type { StaffAccount } from './staff-account.ts';

export type StaffRow = Tables['staff']['$inferSelect'];

export const accountOf = (row: StaffRow): StaffAccount => ({
  id: row.id,
  email: row.email,
  name: row.name,
  role: row.role,
  departments: row.departments,
  secondFactor: row.totpConfirmedAt === null ? 'off' : 'on',
});

/** Spaces and capitals do not make another address. */
export const normalisedEmail = (typed: string): string => typed.trim().toLowerCase();

export const findByEmail = async (sql: ReadSql, email: string): Promise<StaffRow | undefined> => {
  const { staff } = sql.tables;
  const [found] = await sql
    .select()
    .from(staff)
    .where(eq(staff.email, normalisedEmail(email)));
  return found;
};

export const findEnabled = async (sql: ReadSql, id: string): Promise<StaffRow | undefined> => {
  const { staff } = sql.tables;
  const [found] = await sql
    .select()
    .from(staff)
    .where(and(eq(staff.id, id), isNull(staff.disabledAt)));
  return found;
};

export const addStaff = async (
  sql: Sql,
  row: Pick<StaffRow, 'id' | 'email' | 'name' | 'role' | 'departments' | 'passwordHash' | 'createdAt'>,
): Promise<StaffRow | undefined> => {
  const { staff } = sql.tables;
  const [added] = await sql
    .insert(staff)
    .values(row)
    .onConflictDoNothing({ target: staff.email })
    .returning();
  return added;
};

export const disableStaff = async (sql: Sql, id: string, now: Instant): Promise<void> => {
  const { staff } = sql.tables;
  await sql.update(staff).set({ disabledAt: now }).where(eq(staff.id, id));
};

export const keepTotpSecret = async (sql: Sql, id: string, totpSecret: string): Promise<void> => {
  const { staff } = sql.tables;
  await sql.update(staff).set({ totpSecret, totpLastStep: null }).where(eq(staff.id, id));
};

export const confirmTotp = async (sql: Sql, id: string, now: Instant): Promise<void> => {
  const { staff } = sql.tables;
  await sql.update(staff).set({ totpConfirmedAt: now }).where(eq(staff.id, id));
};

/** False when this step, or a later one, was used already. */
export const spendTotpStep = async (sql: Sql, id: string, step: number): Promise<boolean> => {
  const { staff } = sql.tables;
  const used = await sql
    .update(staff)
    .set({ totpLastStep: step })
    .where(and(eq(staff.id, id), or(isNull(staff.totpLastStep), lt(staff.totpLastStep, step))))
    .returning({ id: staff.id });
  return used.length === 1;
};

export const replaceRecoveryCodes = async (
  sql: Sql,
  staffId: string,
  hashes: readonly string[],
): Promise<void> => {
  const { staffRecoveryCodes } = sql.tables;
  await sql.delete(staffRecoveryCodes).where(eq(staffRecoveryCodes.staffId, staffId));
  await sql.insert(staffRecoveryCodes).values(hashes.map((codeHash) => ({ staffId, codeHash })));
};

/** False when it does not exist or was used. */
export const spendRecoveryCode = async (
  sql: Sql,
  staffId: string,
  codeHash: string,
  now: Instant,
): Promise<boolean> => {
  const { staffRecoveryCodes } = sql.tables;
  const used = await sql
    .update(staffRecoveryCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(staffRecoveryCodes.staffId, staffId),
        eq(staffRecoveryCodes.codeHash, codeHash),
        isNull(staffRecoveryCodes.usedAt),
      ),
    )
    .returning({ staffId: staffRecoveryCodes.staffId });
  return used.length === 1;
};
