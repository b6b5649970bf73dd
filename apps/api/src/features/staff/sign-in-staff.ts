import { accept, refuse } from '@relais/domain/kernel/result';
import type { StaffNeeds } from './needs.ts';
import { findByEmail, findEnabled, normalisedEmail } from './staff.repository.ts';
import type { StaffUseCases } from './staff.use-cases.ts';

type Needs = Pick<StaffNeeds, 'database' | 'chance' | 'passwords' | 'sessions' | 'countAttempt'>;

/** The password is checked outside any transaction: it takes tens of milliseconds on purpose. */
export const signInStaff =
  ({ database, chance, passwords, sessions, countAttempt }: Needs): StaffUseCases['signIn'] =>
  async ({ email, password }, { replaces }) => {
    const counted = await countAttempt(normalisedEmail(email));
    if (!counted.ok) return counted;
    const known = await findByEmail(database.read, email);
    const isRight = await passwords.matches(password, known?.passwordHash);
    if (!known || !isRight) return refuse({ code: 'credentials-wrong' });

    const token = chance.token();
    return database.transaction(async (sql) => {
      const account = await findEnabled(sql, known.id);
      if (account?.passwordHash !== known.passwordHash) return refuse({ code: 'credentials-wrong' });
      const needsSecondFactor = account.totpConfirmedAt !== null;
      const session = await sessions.start(sql, {
        subject: account.id,
        stage: needsSecondFactor ? 'second-factor-due' : 'complete',
        token,
        replaces,
      });
      return accept({ session, next: needsSecondFactor ? 'second-factor' : 'done' });
    });
  };
