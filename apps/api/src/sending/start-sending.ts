import { leaseClock } from '../database/claiming.ts';
import { type SenderSeat, takeSenderSeat } from '../database/sender-seat.ts';
import { composeMessage } from '../features/nudges/compose-message.ts';
import { decideDueNudges } from '../features/nudges/decide-due-nudges.ts';
import { nudgeHooks } from '../features/nudges/nudge-hooks.ts';
import { defaultNudgeSettings } from '../features/nudges/nudge-settings.ts';
import type { Foundations } from '../foundations.module.ts';
import type { MessageHooks } from '../outbox/message-hooks.ts';
import { createSender } from '../outbox/sender.ts';
import { recurring } from '../recurring.ts';
import { openGateways } from './open-gateways.ts';

/** Milliseconds between two looks at what is due. */
const decideEvery = 1_000;
const sendEvery = 250;

const settings = () => defaultNudgeSettings;

export const nudgeMessageHooks = ({ ids, digest, env }: Foundations): MessageHooks =>
  nudgeHooks({ ids, settings, compose: composeMessage({ digest, publicUrl: env.portalOrigin }) });

/** Starts deciding and sending, as soon as this process gets the sender's seat. `stop` waits for what is in flight. */
export const startSending = (foundations: Foundations) => {
  const { env, log, digest } = foundations;
  const gateways = openGateways(env);
  const sender = createSender({
    ...foundations,
    ...gateways,
    leaseClock,
    monotonic: () => performance.now(),
    chance: foundations.chance.share,
    hooks: nudgeMessageHooks(foundations),
    pacing: env.pacing,
    perSecond: env.perSecond,
    alarm: ({ kind, messageId }) => log.warn(`alarm: ${kind}`, { messageId }),
    trouble: (failure) => log.fault('a result could not be written down', failure),
  });
  const decideDue = decideDueNudges({
    ...foundations,
    settings,
    compose: composeMessage({ digest, publicUrl: env.portalOrigin }),
  });

  let seat: SenderSeat | undefined;
  const seated = (work: () => Promise<unknown>) => async () => {
    seat ??= takeSenderSeat(env.databaseUrl, env.root);
    if (seat !== undefined) await work();
  };
  const works = [
    recurring('deciding nudges', decideEvery, seated(decideDue), log),
    recurring('sending', sendEvery, seated(sender.turn), log),
  ];
  return {
    stop: async () => {
      await Promise.all(works.map((work) => work.stop()));
      await sender.drained();
      gateways.close();
      seat?.leave();
    },
  };
};
