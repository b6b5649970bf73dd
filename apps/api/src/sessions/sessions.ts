import type { Database } from '../database/database.ts';
import type { Clock } from '../foundations.ts';
import { endSession, findSession, noteUse } from './session.repository.ts';
import type { SessionUseCases } from './session.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

export const sessionUseCases = ({ database, clock }: Needs): SessionUseCases => ({
  resume: async (audience, token) => {
    const now = clock.now();
    const found = await findSession(database.read, { audience, token, now });
    if (!found) return undefined;
    if (found.shouldNoteUse) await database.transaction((sql) => noteUse(sql, token, now));
    return { subject: found.subject, stage: found.stage };
  },
  end: (audience, token) => database.transaction((sql) => endSession(sql, audience, token)),
});
