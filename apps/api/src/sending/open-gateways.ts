import { bounceAddress } from '../bounces/bounce-address.ts';
import type { Env } from '../env.ts';
import type { Digest } from '../foundations.ts';
import { postfixLog } from '../gateways/mail-log.ts';
import type { Mailer } from '../gateways/mailer.ts';
import { nodemailerMailer } from '../gateways/nodemailer.mailer.ts';
import type { TextMessages } from '../gateways/text-messages.ts';
import { twilioTextMessages } from '../gateways/twilio.text-messages.ts';

export type Gateways = {
  readonly mailer: Mailer;
  readonly textMessages: TextMessages;
  readonly close: () => void;
};

/** The ways out, as the environment names them: the sandbox's addresses or the real ones, the same code for both. */
export const openGateways = (
  { bounceMailbox, mailFrom, mailLog, pacing, smtpUrl, statusCallback, twilio }: Env,
  digest: Digest,
): Gateways => {
  const mailer = nodemailerMailer({
    smtpUrl,
    from: mailFrom,
    timeout: pacing.sendDeadline,
    connections: pacing.connections.email,
    bounceTo: bounceAddress(digest, bounceMailbox),
    log: mailLog === undefined ? undefined : postfixLog(mailLog),
  });
  const textMessages = twilioTextMessages({
    account: twilio,
    sender: twilio.sender,
    statusCallback,
    timeout: pacing.sendDeadline,
    connections: pacing.connections.sms + pacing.looksAtOnce,
  });
  return { mailer, textMessages, close: mailer.close };
};
