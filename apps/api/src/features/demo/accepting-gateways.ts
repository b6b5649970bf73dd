import type { AttemptOutcome } from '../../outbox/attempt-outcome.ts';
import type { Evidence } from '../../outbox/settling.ts';

/** A provider that took everything, long ago: nobody is written to while a past is being made up. */
export const acceptingGateways = () => {
  let taken = 0;
  const gateway = {
    send: async (): Promise<AttemptOutcome> => {
      taken += 1;
      return { kind: 'accepted', providerId: `SM${String(taken).padStart(32, '0')}` };
    },
    find: async (): Promise<Evidence> => ({ kind: 'absent' }),
  };
  return { textMessages: gateway, mailer: gateway };
};
