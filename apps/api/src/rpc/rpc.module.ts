import { Module } from '@nestjs/common';
import { SIGN_IN, SignInModule } from '../features/sign-in/sign-in.module.ts';
import type { SignInUseCases } from '../features/sign-in/sign-in.use-cases.ts';
import { STAFF, StaffModule } from '../features/staff/staff.module.ts';
import type { StaffUseCases } from '../features/staff/staff.use-cases.ts';
import type { SessionUseCases } from '../sessions/session.use-cases.ts';
import { SESSIONS, SessionsModule } from '../sessions/sessions.module.ts';
import type { UseCases } from './use-cases.ts';

export const USE_CASES = Symbol('use cases');

/** Gathers what the features built for the router. A feature adds its module and its token. */
@Module({
  imports: [SessionsModule, SignInModule, StaffModule],
  providers: [
    {
      provide: USE_CASES,
      inject: [SESSIONS, SIGN_IN, STAFF],
      useFactory: (sessions: SessionUseCases, signIn: SignInUseCases, staff: StaffUseCases): UseCases => ({
        sessions,
        signIn,
        staff,
      }),
    },
  ],
  exports: [USE_CASES],
})
export class RpcModule {}
