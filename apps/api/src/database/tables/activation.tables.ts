import type { Activation } from '@relais/domain/activation/activation';
import type { ActivationEvent } from '@relais/domain/activation/events';
import { activationStatuses } from '@relais/domain/activation/status';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Kit } from '../kit.ts';

export const activationTables = (kit: Kit) => ({
  /** One per pharmacist. The state whole, and beside it what lists and workers look for. */
  activations: kit.table(
    'activations',
    {
      rpps: kit.text().$type<Rpps>().primaryKey(),
      version: kit.int().notNull(),
      /** Never `to-retry`: that is a `waiting` whose end has passed. */
      status: kit.oneOf(activationStatuses).notNull(),
      since: kit.instant().notNull(),
      waitEndsAt: kit.instant(),
      state: kit.json<Activation>().notNull(),
    },
    (table) => [kit.index('activations_status').on(table.status, table.waitEndsAt)],
  ),
  /** What happened, in order; the timeline is told from it. Append-only. */
  activationEvents: kit.table(
    'activation_events',
    {
      id: kit.text().primaryKey(),
      rpps: kit.text().$type<Rpps>().notNull(),
      version: kit.int().notNull(),
      at: kit.instant().notNull(),
      type: kit.text().notNull(),
      event: kit.json<ActivationEvent>().notNull(),
    },
    (table) => [kit.index('activation_events_rpps').on(table.rpps, table.at)],
  ),
  /** How many can sign in at each officine: kept in the transaction of each change, so that lists never count. */
  officineStandings: kit.table(
    'officine_standings',
    {
      officineId: kit.text().primaryKey(),
      readiness: kit.oneOf(['able', 'fragile', 'unable']).notNull(),
      team: kit.int().notNull(),
      active: kit.int().notNull(),
      titulaires: kit.int().notNull(),
      ableTitulaires: kit.int().notNull(),
    },
    (table) => [kit.index('officine_standings_readiness').on(table.readiness)],
  ),
});
