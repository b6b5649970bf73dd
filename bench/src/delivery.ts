import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { aLoadedProduct } from './delivery/product.ts';
import { type Acceptances, startReceivingEnd } from './delivery/receiving-end.ts';
import { measured, median } from './measured-process.ts';

const bareLoop = fileURLToPath(new URL('peers/bare-nodemailer.ts', import.meta.url));

const smsPerSecond = 10;
/** The bucket starts full: the rate is told from what leaves after its first second. */
const settled = 2_000;

/**
 * B3: mails and SMS due at the same moment. The mails, limited by nothing, beside a bare loop of the same library to the same
 * server; the SMS, limited to ten a second. Arguments: rounds (5), mails (2000).
 */
export const delivery = async ([rounds = '5', mails = '2000']: readonly string[]): Promise<void> => {
  const [bare, ours, within, pace]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round <= Number(rounds); round += 1) {
    const byLoop = await sentByLoop(Number(mails));
    const sent = await sentByProduct(Number(mails));
    // The first round fills the caches of the machine.
    if (round === 0) continue;
    bare.push(rateOf(byLoop.email));
    ours.push(rateOf(sent.email));
    within.push(shareWithin(10_000, sent.email.slice(0, 1_000)));
    pace.push(rateOf(sent.sms.filter((at) => at >= (sent.sms[0] ?? 0) + settled)));
  }
  console.log(`Node ${process.version}, ${availableParallelism()} CPUs, ${rounds} rounds, ${mails} mails`);
  console.log(
    `mails: ${figure(ours)} a second with every promise of the outbox, ${figure(bare)} by a bare loop: ` +
      `${(median(ours) / median(bare)).toFixed(2)} ×`,
  );
  console.log(`a burst of a thousand: ${(100 * median(within)).toFixed(1)} % handed over within 10 s`);
  console.log(`SMS limited to ${smsPerSecond} a second: ${figure(pace, 2)}`);
};

const sentByLoop = async (mails: number): Promise<Acceptances> => {
  const receiving = await startReceivingEnd();
  await measured([bareLoop, receiving.smtpPort, String(mails)], {});
  const sent = await receiving.acceptances();
  await receiving.stop();
  return sent;
};

const sentByProduct = async (mails: number): Promise<Acceptances> => {
  const receiving = await startReceivingEnd();
  const product = await aLoadedProduct(mails * 2, receiving, { smsPerSecond, emailsPerSecond: 100_000 });
  const stop = product.start();
  try {
    for (let waited = 0; waited < 600; waited += 1) {
      await setTimeout(500);
      const sent = await receiving.acceptances();
      const [first, last] = [sent.sms[0] ?? 0, sent.sms.at(-1) ?? 0];
      if (sent.email.length >= mails && last - first >= 20_000 + settled) return sent;
    }
    throw new Error('The mails did not all leave within five minutes.');
  } finally {
    await stop();
    product.remove();
    await receiving.stop();
  }
};

/** How many a second, between the first and the last. */
const rateOf = (instants: readonly number[]): number =>
  ((instants.length - 1) * 1_000) / ((instants.at(-1) ?? 0) - (instants[0] ?? 0));

const shareWithin = (limit: number, instants: readonly number[]): number =>
  instants.filter((at) => at - (instants[0] ?? 0) <= limit).length / instants.length;

const figure = (taken: readonly number[], digits = 0): string =>
  `${median(taken).toFixed(digits)} (${Math.min(...taken).toFixed(digits)}–${Math.max(...taken).toFixed(digits)})`;
