import type { Actor } from '@relais/domain/activation/actor';
import type { ActivationCommand } from '@relais/domain/activation/command';
import type { Rpps } from '@relais/domain/identity/rpps';
import { type Instant, later, seconds } from '@relais/domain/kernel/instant';
import { and, asc, eq, lte } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { HelpDeed, Persona } from './personas.ts';

type Needs = {
  readonly database: Database;
  /** The clock that the three works below read; moving it moves them all. */
  readonly clock: { readonly set: (now: Instant) => void };
  readonly act: (rpps: Rpps, command: ActivationCommand, actor: Actor) => Promise<boolean>;
  readonly help: (rpps: Rpps, deed: HelpDeed) => Promise<boolean>;
  readonly decideDueNudges: () => Promise<unknown>;
  readonly sendDue: () => Promise<unknown>;
  readonly advisor: Actor;
};

type DatedDeed = {
  readonly at: Instant;
  readonly rpps: Rpps;
  readonly command: ActivationCommand | HelpDeed;
  readonly actor: Actor;
};

/** Lets people live their lives up to `now`, each at its hour, with the nudges that their waits called for in between. */
export const livePast = async (
  needs: Needs,
  lives: ReadonlyMap<Rpps, Persona>,
  now: Instant,
): Promise<{ readonly refused: readonly DatedDeed[] }> => {
  const refused: DatedDeed[] = [];
  for (const deed of chronicle(lives, now, needs.advisor)) {
    await sendUntil(needs, deed.at);
    needs.clock.set(deed.at);
    if (!(await done(needs, deed))) refused.push(deed);
  }
  await sendUntil(needs, now);
  needs.clock.set(now);
  return { refused };
};

const done = ({ act, help }: Needs, { rpps, command, actor }: DatedDeed): Promise<boolean> => {
  switch (command.type) {
    case 'ask-for-call':
    case 'take-call':
    case 'end-call':
      return help(rpps, command);
    default:
      return act(rpps, command, actor);
  }
};

const chronicle = (lives: ReadonlyMap<Rpps, Persona>, now: Instant, advisor: Actor): readonly DatedDeed[] =>
  [...lives]
    .flatMap(([rpps, { deeds }]) =>
      deeds.map(({ ago, by, does }): DatedDeed => {
        const at = later(now, -ago);
        return { at, rpps, command: does(at), actor: actorOf(by, rpps, advisor) };
      }),
    )
    .toSorted((one, other) => one.at - other.at);

const actorOf = (by: Persona['deeds'][number]['by'], rpps: Rpps, advisor: Actor): Actor => {
  switch (by) {
    case 'pharmacist':
      return { kind: 'pharmacist', rpps };
    case 'advisor':
      return advisor;
    case 'identity-provider':
      return { kind: 'identity-provider' };
    case 'roster-import':
      return { kind: 'roster-import', importId: 'demo' };
  }
};

/** Moves the clock from one due nudge to the next, so that each leaves at its own hour. */
const sendUntil = async (
  { database, clock, decideDueNudges, sendDue }: Needs,
  until: Instant,
): Promise<void> => {
  const { nudges } = database.read.tables;
  for (;;) {
    const [next] = await database.read
      .select({ wakeAt: nudges.wakeAt })
      .from(nudges)
      .where(and(eq(nudges.state, 'planned'), lte(nudges.wakeAt, until)))
      .orderBy(asc(nudges.wakeAt))
      .limit(1);
    if (next === undefined) return;
    clock.set(later(next.wakeAt, seconds(1)));
    await decideDueNudges();
    await sendDue();
  }
};
