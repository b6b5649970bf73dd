import type { Rpps } from '@relais/domain/identity/rpps';
import { type Instant, later, seconds } from '@relais/domain/kernel/instant';
import { and, eq } from 'drizzle-orm';
import { afterChange } from '../consequences.module.ts';
import { actOnActivation } from '../features/activations/act-on-activation.ts';
import { waitLengthFact } from '../features/activations/activations.module.ts';
import { acceptingGateways } from '../features/demo/accepting-gateways.ts';
import { livePast } from '../features/demo/made-up-past.ts';
import type { Persona } from '../features/demo/personas.ts';
import type { StaffAccount } from '../features/staff/staff-account.ts';
import type { Foundations } from '../foundations.module.ts';
import { nudgingEngine } from '../nudging/engine.ts';
import { recordReceipt } from '../outbox/record-receipt.ts';
import { createSender } from '../outbox/sender.ts';
import { messageEngines } from '../sending/message-engines.ts';
import { livedCalls } from './lived-calls.ts';

type MovableClock = Foundations['clock'] & { readonly set: (now: Instant) => void };

type PastToLive = {
  readonly lives: ReadonlyMap<Rpps, Persona>;
  /** The member of staff who answers the phone. */
  readonly advisor: StaffAccount;
  readonly until: Instant;
};

/** The past of the fictional region, lived through the product's own rules: only its provider is made up. */
export const livedPast = async (
  foundations: Foundations,
  clock: MovableClock,
  { lives, advisor, until }: PastToLive,
): Promise<void> => {
  const act = actOnActivation({
    ...foundations,
    waitLength: waitLengthFact,
    afterChange: afterChange(foundations),
  });
  const help = livedCalls(foundations, advisor);
  const nudging = nudgingEngine(foundations);
  const sender = createSender({
    ...foundations,
    ...acceptingGateways(),
    leaseClock: async () => clock.now(),
    monotonic: () => performance.now(),
    chance: foundations.chance.share,
    hooks: nudging.hooks,
    pacing: foundations.env.pacing,
    perSecond: { sms: 1_000, email: 1_000 },
    alarm: () => undefined,
    trouble: (failure) => foundations.log.fault('a made-up message could not be written down', failure),
  });
  const { refused } = await livePast(
    {
      database: foundations.database,
      clock,
      act: async (rpps, command, actor) => (await act(rpps, command, { actor })).ok,
      help,
      decideDueNudges: nudging.decideDue,
      sendDue: async () => {
        await sender.turn();
        await sender.drained();
        await deliverAccepted(foundations);
      },
      advisor: { kind: 'staff', id: advisor.id, role: 'advisor' },
    },
    lives,
    until,
  );
  for (const { command } of refused)
    foundations.log.warn('a made-up deed was refused', { command: command.type });
};

/** What the made-up provider took, it also says it delivered. */
const deliverAccepted = async (foundations: Foundations): Promise<void> => {
  const { messages } = foundations.database.read.tables;
  const accepted = await foundations.database.read
    .select({ providerId: messages.providerId, acceptedAt: messages.acceptedAt })
    .from(messages)
    .where(and(eq(messages.state, 'accepted'), eq(messages.channel, 'sms')));
  for (const { providerId, acceptedAt } of accepted) {
    if (providerId === null || acceptedAt === null) continue;
    const record = recordReceipt({
      ...foundations,
      clock: { now: () => later(acceptedAt, seconds(4)) },
      hooks: messageEngines(foundations).hooks,
      verdictOf: () => 'operator',
      alarm: () => undefined,
    });
    await record({
      id: `made-up-${providerId}`,
      attemptId: undefined,
      providerId,
      status: 'delivered',
      errorCode: undefined,
    });
  }
};
