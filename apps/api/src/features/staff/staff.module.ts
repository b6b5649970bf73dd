import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { countAttemptsOnAccounts } from '../../limits/count-call.ts';
import { staffAdministration } from './administer-staff.ts';
import { argon2Passwords } from './passwords.ts';
import { secondFactor } from './second-factor.ts';
import { signInStaff } from './sign-in-staff.ts';
import { accountOf, findEnabled } from './staff.repository.ts';
import type { StaffAdministration, StaffUseCases } from './staff.use-cases.ts';
import { staffSessions } from './staff-sessions.ts';

export const STAFF = Symbol('staff use cases');

export const staffUseCases = (foundations: Foundations): StaffUseCases => {
  const { database, chance } = foundations;
  const needs = {
    ...foundations,
    passwords: argon2Passwords(chance.token()),
    sessions: staffSessions(foundations),
    countAttempt: countAttemptsOnAccounts(foundations),
  };
  return {
    find: async (id) => {
      const found = await findEnabled(database.read, id);
      return found && accountOf(found);
    },
    signIn: signInStaff(needs),
    ...secondFactor(needs),
  };
};

/** For the operator's command. */
export const administration = (foundations: Foundations): StaffAdministration =>
  staffAdministration({
    ...foundations,
    passwords: argon2Passwords(foundations.chance.token()),
    sessions: staffSessions(foundations),
  });

@Module({
  providers: [{ provide: STAFF, inject: [FOUNDATIONS], useFactory: staffUseCases }],
  exports: [STAFF],
})
export class StaffModule {}
