import { linkLifetime } from '@relais/domain/access/personal-link';
import { later } from '@relais/domain/kernel/instant';
import type { Database } from '../../database/database.ts';
import type { Clock } from '../../foundations.ts';
import { forgetBrowsersExpiredBefore } from '../../links/known-browsers.ts';
import { forgetLinksExpiredBefore } from '../../links/personal-link.ts';
import { forgetHandOversExpiredBefore } from './hand-over/hand-over.repository.ts';
import { forgetProviderSignInsExpiredBefore } from './provider/provider-sign-in.repository.ts';

/** An expired link is still explained for as long as it lived; nothing else is kept past its end. */
export const forgetExpired =
  ({ database, clock }: { readonly database: Database; readonly clock: Clock }) =>
  (): Promise<void> =>
    database.transaction(async (sql) => {
      const now = clock.now();
      await forgetLinksExpiredBefore(sql, later(now, -linkLifetime));
      await forgetBrowsersExpiredBefore(sql, now);
      await forgetHandOversExpiredBefore(sql, now);
      await forgetProviderSignInsExpiredBefore(sql, now);
    });
