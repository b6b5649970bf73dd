import { accept, refuse } from '@relais/domain/kernel/result';
import type { StaffNeeds } from './needs.ts';
import { shortestPassword } from './passwords.ts';
import { accountOf, addStaff, disableStaff, findByEmail, normalisedEmail } from './staff.repository.ts';
import type { StaffAdministration } from './staff.use-cases.ts';

type Needs = Pick<StaffNeeds, 'database' | 'clock' | 'ids' | 'passwords'> & {
  readonly sessions: Pick<StaffNeeds['sessions'], 'endAll'>;
};

export const staffAdministration = ({
  database,
  clock,
  ids,
  passwords,
  sessions,
}: Needs): StaffAdministration => ({
  add: async ({ email, name, role, departments, password }) => {
    if ([...password].length < shortestPassword) {
      return refuse({ code: 'password-too-short', atLeast: shortestPassword });
    }
    const passwordHash = await passwords.hash(password);
    return database.transaction(async (sql) => {
      const added = await addStaff(sql, {
        id: ids.next(),
        email: normalisedEmail(email),
        name,
        role,
        departments,
        passwordHash,
        createdAt: clock.now(),
      });
      return added ? accept(accountOf(added)) : refuse({ code: 'email-already-used' });
    });
  },

  disable: (email) =>
    database.transaction(async (sql) => {
      const account = await findByEmail(sql, email);
      if (!account) return refuse({ code: 'unknown-account' });
      await disableStaff(sql, account.id, clock.now());
      await sessions.endAll(sql, account.id);
      return accept(accountOf(account));
    }),
});
