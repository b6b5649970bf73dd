import { join } from 'node:path';
import { freePort } from '@relais/tooling/free-port';
import { environment } from './env.ts';
import { inRepository } from './paths.ts';
import { start, until } from './processes.ts';

export type World = {
  readonly env: NodeJS.ProcessEnv;
  readonly ledger: () => Promise<Ledger>;
};

export type Ledger = {
  readonly sendings: readonly {
    readonly channel: 'sms' | 'email';
    readonly reference: string | null;
    readonly accepted: number;
  }[];
  readonly fired: number;
};

/** How long, in ms, an accepted SMS is missing from the provider’s list: longer than a killed sender takes to start again. */
export const listLag = 2_500;

const mishaps = (rate: number, listLagMs: number) => ({
  seed: 1,
  listLagMs,
  deliveryDelayMs: 50,
  faults: [
    { on: 'sms-create', kind: 'status', code: 503, rate },
    { on: 'sms-create', kind: 'status', code: 503, accepted: true, rate },
    { on: 'sms-create', kind: 'drop-after', rate },
    { on: 'sms-create', kind: 'delay', delayMs: 30 },
    { on: 'callback', kind: 'drop-before', rate: 0.5 },
    { on: 'smtp-rcpt', kind: 'refuse', code: 451, rate },
    { on: 'smtp-final-dot', kind: 'drop-after', rate },
    { on: 'smtp-final-dot', kind: 'delay', delayMs: 30 },
  ],
});

/** The provider and the mail server, as a process that is never killed: what it holds is the truth. */
export const startWorld = async (folder: string, faultRate: number, lag = listLag): Promise<World> => {
  const port = await freePort();
  const smtpPort = await freePort();
  const mailLog = join(folder, 'mail.log');
  const env = { SANDBOX_PORT: String(port), SANDBOX_SMTP_PORT: String(smtpPort), SANDBOX_MAIL_LOG: mailLog };
  start(
    inRepository('apps/sandbox/src/main.ts'),
    [],
    { ...environment, ...env },
    join(folder, 'sandbox.log'),
  );
  const address = `http://127.0.0.1:${port}`;
  await until('the sandbox', async () => (await fetch(`${address}/api/ledger`)).ok, 10_000);
  const set = await fetch(`${address}/api/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(mishaps(faultRate, lag)),
  });
  if (!set.ok) throw new Error(`The sandbox refused its faults: ${await set.text()}`);
  return {
    env: { ...env, RELAIS_MAIL_LOG: mailLog },
    ledger: async () => {
      const ledger = (await (await fetch(`${address}/api/ledger`)).json()) as Pick<Ledger, 'sendings'>;
      const { faults } = (await (await fetch(`${address}/api/faults`)).json()) as {
        readonly faults: readonly { readonly kind: string; readonly fired: number }[];
      };
      const fired = faults.filter(({ kind }) => kind !== 'delay').reduce((sum, one) => sum + one.fired, 0);
      return { sendings: ledger.sendings, fired };
    },
  };
};
