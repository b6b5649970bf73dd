import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export type MailLog = { readonly accepted: (messageId: string) => Promise<boolean> };

/**
 * Reads a Postfix log: `cleanup` writes a message's id as soon as it sees the header, `qmgr` says "queue active" only once the
 * whole message is safely in the queue. Both lines, under one queue id, prove that the server took it.
 */
export const postfixLog = (path: string): MailLog => ({
  async accepted(messageId) {
    const carriers = new Set<string>();
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      const [, daemon, queueId, rest] =
        /postfix\/(cleanup|qmgr)\[\d+\]: ([0-9A-Za-z]+): (.*)/.exec(line) ?? [];
      if (queueId === undefined || rest === undefined) continue;
      if (daemon === 'cleanup' && rest === `message-id=${messageId}`) carriers.add(queueId);
      if (daemon === 'qmgr' && rest.endsWith('(queue active)') && carriers.has(queueId)) return true;
    }
    return false;
  },
});
