import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const sandbox = fileURLToPath(new URL('../../../apps/sandbox/src/main.ts', import.meta.url));

/** Instants in ms at which messages were accepted, the earliest first. */
export type Acceptances = Readonly<Record<'sms' | 'email', readonly number[]>>;

export type ReceivingEnd = {
  readonly httpPort: string;
  readonly smtpPort: string;
  readonly acceptances: () => Promise<Acceptances>;
  readonly stop: () => Promise<void>;
};

/** The provider and the mail server, in a process of their own; what they wrote down is what is measured. */
export const startReceivingEnd = async (): Promise<ReceivingEnd> => {
  const child = spawn(process.execPath, [sandbox], {
    env: { ...process.env, SANDBOX_PORT: '0', SANDBOX_SMTP_PORT: '0', SANDBOX_LEDGER: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const [httpPort, smtpPort] = [...said.matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, port]) => port);
  if (httpPort === undefined || smtpPort === undefined) throw new Error(`The sandbox said: ${said}`);
  return {
    httpPort,
    smtpPort,
    acceptances: async () => {
      const answer = await fetch(`http://127.0.0.1:${httpPort}/api/messages`);
      const entries = (await answer.json()) as readonly Entry[];
      return { sms: instantsOf('sms', entries), email: instantsOf('email', entries) };
    },
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
};

type Entry = { readonly channel: 'sms' | 'email'; readonly acceptedAt: string };

const instantsOf = (channel: Entry['channel'], entries: readonly Entry[]): readonly number[] =>
  entries
    .flatMap((entry) => (entry.channel === channel ? [Date.parse(entry.acceptedAt)] : []))
    .toSorted((one, other) => one - other);
