import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { ActivationCommand } from '@relais/domain/activation/command';
import type { Rpps } from '@relais/domain/identity/rpps';
import { hours } from '@relais/domain/kernel/instant';
import type { NudgeRule } from '@relais/domain/nudge/rule';
import { asc } from 'drizzle-orm';
import { afterChange } from '../../consequences.module.ts';
import type { Database } from '../../database/database.ts';
import { temporaryFolder } from '../../database/testing/temporary-folder.ts';
import { actOnActivation } from '../../features/activations/act-on-activation.ts';
import { openingLinks } from '../../links/open-on-departure.ts';
import { aSender } from '../../outbox/fixtures.ts';
import type { SenderNeeds } from '../../outbox/sender.ts';
import { nudgingEngine } from '../engine.ts';
import { writeVersion } from '../rules.repository.ts';

const digest = (purpose: string, text: string) =>
  createHmac('sha256', 'a region in a test').update(`${purpose}\0${text}`).digest('base64url');

/** A region with these rules only, whole, on a real database: the provider alone is scripted, the clock set by hand. */
export const aRegion = async (
  database: Database,
  rules: readonly NudgeRule[],
  over: Partial<SenderNeeds> = {},
) => {
  let number = 0;
  const ids = {
    next: () => {
      number += 1;
      return `id-of-the-region-${String(number).padStart(6, '0')}`;
    },
  };
  const hooks = openingLinks(digest, {
    mayLeave: (...asked) => engine.hooks.mayLeave(...asked),
    ended: (...told) => engine.hooks.ended(...told),
  });
  const sender = aSender(database, { ...over, hooks });
  const { clock } = sender.needs;
  const env = { portalOrigin: 'https://relais.example', epochFile: join(temporaryFolder(), 'epoch.json') };
  const foundations = { database, clock, ids, digest, env };

  const engine = nudgingEngine(foundations);
  const act = actOnActivation({
    database,
    clock,
    ids,
    waitLength: () => hours(48),
    afterChange: afterChange({ ids }),
  });
  await database.transaction(async (sql) => {
    for (const rule of rules) {
      await writeVersion(sql, rule, { editedBy: null, now: clock.now(), revision: ids.next() });
    }
  });
  return {
    ...sender,
    foundations,
    engine,
    does: async (rpps: Rpps, command: ActivationCommand) => {
      const done = await act(rpps, command, { actor: { kind: 'pharmacist', rpps } });
      if (!done.ok) throw new Error(done.refusal.code);
    },
    /** Plans for people put on file by a fixture, as entering the roster would. */
    enters: (...people: Rpps[]) => database.transaction((sql) => engine.plan(sql, people, clock.now())),
    runs: async () => {
      await engine.decideDue();
      await sender.turn();
    },
    nudges: () =>
      database.read
        .select()
        .from(database.read.tables.nudges)
        .orderBy(asc(database.read.tables.nudges.dueAt), asc(database.read.tables.nudges.id)),
    messages: () =>
      database.read
        .select()
        .from(database.read.tables.messages)
        .orderBy(database.read.tables.messages.channel, database.read.tables.messages.createdAt),
  };
};

export type ARegion = Awaited<ReturnType<typeof aRegion>>;
