import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { OutgoingMessage } from '../outbox/message.ts';
import { type RunningSandbox, runningSandbox } from '../testing/running-sandbox.ts';
import { nodemailerMailer } from './nodemailer.mailer.ts';

const aMail: OutgoingMessage = {
  id: 'message',
  reference: '7K3F9M',
  channel: 'email',
  recipient: 'claire.martin@example.org',
  subject: 'Vous pouvez réessayer',
  text: 'Bonjour Claire. Réf 7K3F9M',
  html: '<p>Bonjour Claire. Réf 7K3F9M</p>',
  createdAt: instantFromMilliseconds(0),
};

const mailerTo = ({ smtpUrl }: Pick<RunningSandbox, 'smtpUrl'>, timeout = 2_000) => {
  const mailer = nodemailerMailer({
    bounceTo: () => 'b+7k3f9m.00000000000000000000@relais.example',
    smtpUrl,
    from: { name: 'Relais Officine', address: 'ne-pas-repondre@relais.example' },
    timeout,
    connections: 2,
    log: undefined,
  });
  onTestFinished(() => mailer.close());
  return mailer;
};

const attempt = { id: '0198a000-0000-7000-8000-000000000001' };

describe('mail over SMTP', () => {
  it('is accepted under an identifier that is the same at every attempt', async () => {
    const sandbox = await runningSandbox();
    expect(await mailerTo(sandbox).send(aMail, attempt)).toEqual({
      kind: 'accepted',
      providerId: '<7K3F9M@relais.example>',
    });
    expect(await sandbox.messages()).toMatchObject([
      { to: 'claire.martin@example.org', reference: '7K3F9M' },
    ]);
  });

  it.each([
    ['smtp-connect', 421, 'retry'],
    ['smtp-connect', 554, 'account'],
    ['smtp-mail', 451, 'retry'],
    ['smtp-mail', 550, 'account'],
    ['smtp-rcpt', 450, 'retry'],
    ['smtp-rcpt', 550, 'stale-coordinates'],
    ['smtp-data', 554, 'operator'],
    ['smtp-final-dot', 452, 'retry'],
    ['smtp-final-dot', 554, 'operator'],
  ])('refused at %s with %i asks for: %s', async (on, code, verdict) => {
    const sandbox = await runningSandbox();
    await sandbox.faults({ on, kind: 'refuse', code });
    expect(await mailerTo(sandbox).send(aMail, attempt)).toMatchObject({
      kind: 'refused',
      code: String(code),
      verdict,
    });
    expect(await sandbox.messages()).toEqual([]);
  });

  it.each([
    ['smtp-connect', 'drop-before', 0],
    ['smtp-mail', 'drop-before', 0],
    ['smtp-data', 'drop-before', 0],
    ['smtp-final-dot', 'drop-before', 0],
    ['smtp-final-dot', 'drop-after', 1],
  ])('cut at %s (%s) proves nothing', async (on, kind, taken) => {
    const sandbox = await runningSandbox();
    await sandbox.faults({ on, kind });
    expect(await mailerTo(sandbox).send(aMail, attempt)).toMatchObject({ kind: 'ambiguous' });
    expect(await sandbox.messages()).toHaveLength(taken);
  });

  it('to a server that trickles its answers is given up at its deadline', async () => {
    const sandbox = await runningSandbox();
    const slow = ['smtp-mail', 'smtp-rcpt', 'smtp-data', 'smtp-final-dot'];
    await sandbox.faults(...slow.map((on) => ({ on, kind: 'delay', delayMs: 700 })));
    expect(await mailerTo(sandbox, 1_500).send(aMail, attempt)).toMatchObject({ kind: 'ambiguous' });
  });

  it('to a port where nobody listens has surely not left', async () => {
    expect(await mailerTo({ smtpUrl: 'smtp://127.0.0.1:9' }).send(aMail, attempt)).toMatchObject({
      kind: 'refused',
      code: 'not-connected',
      verdict: 'retry',
    });
  });

  it('cannot be looked for without the log of a mail server of our own', async () => {
    expect(await mailerTo({ smtpUrl: 'smtp://127.0.0.1:9' }).find(aMail)).toEqual({ kind: 'no-source' });
  });
});
