import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { runningSandbox } from '../testing/running-sandbox.ts';
import { nodemailerMailer } from './nodemailer.mailer.ts';

const received = z.array(z.object({ to: z.string(), headers: z.record(z.string(), z.string()) }));
const url = 'https://relais.example/desabonnement/Zx4-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';

it('an e-mail that may be refused says so in its headers, in one click; a sign-in code does not', async () => {
  const sandbox = await runningSandbox();
  const mailer = nodemailerMailer({
    bounceTo: () => 'b+7k3f9m.00000000000000000000@relais.example',
    smtpUrl: sandbox.smtpUrl,
    from: { name: 'Relais Officine', address: 'ne-pas-repondre@relais.example' },
    timeout: 5_000,
    connections: 2,
    log: undefined,
  });
  onTestFinished(() => mailer.close());
  const aMail = {
    id: 'message',
    channel: 'email',
    subject: 'Un sujet',
    text: 'Bonjour.',
    html: '<p>Bonjour.</p>',
    createdAt: instantFromMilliseconds(0),
  } as const;
  const nudge = { ...aMail, reference: 'AAAAAA', recipient: 'nudge@example.org', unsubscribeUrl: url };
  const code = { ...aMail, reference: 'BBBBBB', recipient: 'code@example.org', unsubscribeUrl: null };
  await mailer.send(nudge, { id: 'attempt-1' });
  await mailer.send(code, { id: 'attempt-2' });

  const reply = await fetch(`${sandbox.url}/api/messages`);
  const mails = new Map(received.parse(await reply.json()).map(({ to, headers }) => [to, headers]));
  expect(mails.get('nudge@example.org')).toMatchObject({
    'list-unsubscribe': `<${url}>`,
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  });
  expect(mails.get('code@example.org')).not.toHaveProperty('list-unsubscribe');
});
