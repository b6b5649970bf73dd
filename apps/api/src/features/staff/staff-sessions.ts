import type { Clock } from '../../foundations.ts';
import { endSessionsOf, startSession } from '../../sessions/session.repository.ts';
import type { StaffSessions } from './needs.ts';

export const staffSessions = ({ clock }: { readonly clock: Clock }): StaffSessions => ({
  start: (sql, session) => startSession(sql, { ...session, audience: 'admin', now: clock.now() }),
  endAll: (sql, staffId) => endSessionsOf(sql, 'admin', staffId),
});
