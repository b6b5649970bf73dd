import type { Rpps } from '@relais/domain/identity/rpps';
import type { Database } from '../database/database.ts';
import type { Clock } from '../foundations.ts';
import { forgetBrowser } from '../links/known-browsers.ts';
import { endLinksOf } from '../links/personal-link.ts';
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
  end: (audience, token, known) =>
    database.transaction(async (sql) => {
      const now = clock.now();
      const session = await findSession(sql, { audience, token, now });
      await endSession(sql, audience, token);
      if (audience !== 'portal' || session === undefined) return;
      // The session was opened for an identifier the domain had parsed.
      const rpps = session.subject as Rpps;
      await endLinksOf(sql, rpps, now);
      if (known !== undefined) await forgetBrowser(sql, known, rpps);
    }),
});
