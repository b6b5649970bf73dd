import type { SignInUseCases } from '../features/sign-in/sign-in.use-cases.ts';
import type { StaffUseCases } from '../features/staff/staff.use-cases.ts';
import type { SessionUseCases } from '../sessions/session.use-cases.ts';

/** What Nest builds and procedures call. A feature adds one line here, one in app-router.ts, one in rpc.module.ts. */
export type UseCases = {
  readonly sessions: SessionUseCases;
  readonly signIn: SignInUseCases;
  readonly staff: StaffUseCases;
};
