import { leaseClock } from '../database/claiming.ts';
import { type SenderSeat, takeSenderSeat } from '../database/sender-seat.ts';
import type { Foundations } from '../foundations.module.ts';
import { withHeartbeat } from '../nudging/heartbeat.ts';
import { createSender } from '../outbox/sender.ts';
import { recurring } from '../recurring.ts';
import { epochFile } from '../restores/epoch-file.ts';
import { restoreGate } from '../restores/restore-gate.ts';
import { messageEngines } from './message-engines.ts';
import { openGateways } from './open-gateways.ts';

/** Milliseconds between two looks at what is due. */
const decideEvery = 1_000;
const sendEvery = 250;
/** While there is more to send than is allowed out at once: a place that becomes free is not left empty for long. */
const refillEvery = 20;

/** Starts deciding and sending, as soon as this process gets the sender's seat. `stop` waits for what is in flight. */
export const startSending = (foundations: Foundations) => {
  const { env, log } = foundations;
  const gateways = openGateways(env, foundations.digest);
  const { nudging, campaigns, hooks } = messageEngines(foundations);
  const sender = createSender({
    ...foundations,
    ...gateways,
    leaseClock,
    monotonic: () => performance.now(),
    chance: foundations.chance.share,
    hooks,
    pacing: env.pacing,
    perSecond: env.perSecond,
    alarm: (alarm) =>
      log.warn(
        `alarm: ${alarm.kind}`,
        'channel' in alarm ? { channel: alarm.channel } : { messageId: alarm.messageId },
      ),
    trouble: (failure) => log.fault('a result could not be written down', failure),
  });

  const gate = restoreGate({
    ...foundations,
    file: epochFile(env.epochFile),
    alarm: (what) => log.warn(`alarm: this database is ${what}`),
  });

  let seat: SenderSeat | undefined;
  let isOurs = false;
  const lookAtTheGate = async () => {
    seat ??= takeSenderSeat(env.databaseUrl, env.root);
    isOurs = seat !== undefined && (await gate.isOurs());
  };
  let firstLook: Promise<void> | undefined;
  const seated = (work: () => Promise<unknown>) => async () => {
    firstLook ??= lookAtTheGate().catch((failure) => log.fault('comparing epochs failed', failure));
    await firstLook;
    return isOurs ? await work() : undefined;
  };
  const works = [
    recurring('comparing epochs', decideEvery, lookAtTheGate, log),
    recurring('deciding nudges', decideEvery, seated(withHeartbeat(foundations, nudging.decideDue)), log),
    recurring('running campaigns', decideEvery, seated(campaigns.run), log),
    recurring('sending', (started) => (started ? refillEvery : sendEvery), seated(sender.turn), log),
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
