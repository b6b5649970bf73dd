import { staffRoles } from '@relais/domain/activation/actor';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Kit } from '../kit.ts';

export const staffTables = (kit: Kit) => ({
  staff: kit.table(
    'staff',
    {
      id: kit.text().primaryKey(),
      /** Lower-cased. */
      email: kit.text().notNull(),
      name: kit.text().notNull(),
      role: kit.oneOf(staffRoles).notNull(),
      departments: kit.json<DepartmentScope>().notNull(),
      /** Argon2id, in the PHC format. */
      passwordHash: kit.text().notNull(),
      /** Base32 secret of the second factor; in force only once confirmed. */
      totpSecret: kit.text(),
      totpConfirmedAt: kit.instant(),
      /** The last 30-second step accepted: a code works once. */
      totpLastStep: kit.int(),
      createdAt: kit.instant().notNull(),
      disabledAt: kit.instant(),
    },
    (table) => [kit.uniqueIndex('staff_email').on(table.email)],
  ),
  /** Single-use codes for someone who lost the device of the second factor. */
  staffRecoveryCodes: kit.table(
    'staff_recovery_codes',
    {
      staffId: kit.text().notNull(),
      codeHash: kit.text().notNull(),
      usedAt: kit.instant(),
    },
    (table) => [kit.primaryKey({ columns: [table.staffId, table.codeHash] })],
  ),
});
