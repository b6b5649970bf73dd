import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Clock, type HexSource, isoFrom } from '../clock.ts';

export type MailLog = {
  /** Writes what Postfix writes of a message it has safely queued, before anyone is answered. */
  readonly queued: (messageId: string, from: string, size: number, recipients: number) => void;
};

const silence: MailLog = { queued: () => {} };

/** The log of a mail server of one's own, in Postfix's words; without a path, nothing is written. */
export const openMailLog = (path: string | undefined, clock: Clock, hex: HexSource): MailLog => {
  if (path === undefined) return silence;
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, '');
  return {
    queued: (messageId, from, size, recipients) => {
      const queueId = hex(10).toUpperCase();
      const line = (daemon: string, words: string) =>
        `${isoFrom(clock())} sandbox postfix/${daemon}[1]: ${queueId}: ${words}\n`;
      appendFileSync(
        path,
        line('cleanup', `message-id=${messageId}`) +
          line('qmgr', `from=<${from}>, size=${size}, nrcpt=${recipients} (queue active)`),
      );
    },
  };
};
