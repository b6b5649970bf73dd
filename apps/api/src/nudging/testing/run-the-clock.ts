import { type Instant, seconds } from '@relais/domain/kernel/instant';
import { and, eq, lt, min } from 'drizzle-orm';
import type { ARegion } from './a-region.ts';

/** So many turns at one instant and there is still something due: the sender holds it, and only time moves it. */
const turnsAtOnce = 20;

/** Lets a region live until `until`: at every instant for which something is planned, decides and sends all there is. */
export const runTheClock = async (region: ARegion, until: Instant): Promise<void> => {
  const { database, clock } = region.foundations;
  const { messages, nudges } = database.read.tables;
  for (let turns = 0; ; ) {
    const [planned] = await database.read
      .select({ at: min(nudges.wakeAt) })
      .from(nudges)
      .where(and(eq(nudges.state, 'planned'), lt(nudges.wakeAt, until)));
    const [due] = await database.read
      .select({ at: min(messages.notBefore) })
      .from(messages)
      .where(and(eq(messages.state, 'due'), lt(messages.notBefore, until)));
    const next = Math.min(...[planned?.at, due?.at].flatMap((at) => (at == null ? [] : [Number(at)])));
    if (next === Number.POSITIVE_INFINITY) return;
    turns = next > clock.now() ? 0 : turns + 1;
    region.pass(turns > turnsAtOnce ? seconds(5) : Math.max(0, next - clock.now()));
    await region.engine.decideDue();
    await region.turn();
  }
};
