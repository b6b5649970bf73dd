import type { EmailTemplate } from '@relais/content/schema/message';
import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { nodemailerMailer } from '../gateways/nodemailer.mailer.ts';
import type { OutgoingMessage } from '../outbox/message.ts';
import { runningSandbox } from '../testing/running-sandbox.ts';
import { writeMessage } from './message-text.ts';

const template: EmailTemplate = {
  slug: 'hostile-email',
  name: 'Noms hostiles',
  topic: 'activation',
  audience: 'pharmacist',
  channel: 'email',
  subject: 'Bonjour {prenom}, votre e-CPS',
  body: 'Bonjour {prenom}, tout est prêt.',
  action: 'Commencer',
  reason: 'Vous recevez ce message car il s’agit d’un essai.',
};

/** Pieces that have forged headers, recipients and encoded words elsewhere. */
const hostilePiece = fc.constantFrom(
  '\r\n',
  '\n',
  '\r',
  '\0',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u202E',
  '\uD83D',
  'Bcc: evil@evil.example',
  'Subject: gagné',
  'Content-Type: text/html',
  '=?utf-8?Q?=0D=0ABcc:evil@evil.example?=',
  '=?utf-8?B?DQpCY2M6IGV2aWw=?=',
  'Name" <evil@evil.example>',
  '<evil@evil.example>, ',
  '.\r\nRCPT TO:<evil@evil.example>\r\n',
  '{prenom}',
  'Claire',
  'Élise ',
  'Ô’Neil',
  ' ',
);
const hostileText = fc.array(hostilePiece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));

const aMail = (index: number, words: Partial<OutgoingMessage>): OutgoingMessage => ({
  id: `message-${index}`,
  reference: `REF${String(index).padStart(4, '0')}`,
  channel: 'email',
  recipient: `person-${index}@example.org`,
  subject: '',
  text: 'Bonjour.',
  html: '<p>Bonjour.</p>',
  createdAt: instantFromMilliseconds(0),
  ...words,
});

const received = z.array(
  z.object({
    to: z.string(),
    from: z.string(),
    subject: z.string(),
    text: z.string(),
    headers: z.record(z.string(), z.string()),
  }),
);

const aConversation = async () => {
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
  return {
    send: (mail: OutgoingMessage) => mailer.send(mail, { id: `attempt-${mail.id}` }),
    inbox: async () => received.parse(await (await fetch(`${sandbox.url}/api/messages`)).json()),
  };
};

const expectedHeaders = [
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
  'x-attempt-id',
];

describe('over a real SMTP conversation', () => {
  it('700 hostile names are refused, or arrive as they are spelled, at one recipient, under the expected headers', async () => {
    const { send, inbox } = await aConversation();
    const names = fc.sample(hostileText, { numRuns: 700, seed: 41 });
    let refused = 0;
    const expected = new Map<string, string>();
    await Promise.all(
      names.map(async (prenom, index) => {
        const written = writeMessage(template, {
          prenom,
          ref: '7K3F9M',
          lien: 'https://relais.example/p',
          'lien-refus': 'https://relais.example/r',
          'lien-verifier': 'https://relais.example/v',
        });
        if (!written.ok) {
          refused += 1;
          return;
        }
        const mail = aMail(index, written.value);
        expected.set(mail.recipient, prenom);
        expect(await send(mail)).toMatchObject({ kind: 'accepted' });
      }),
    );
    const arrived = await inbox();
    expect(refused).toBeGreaterThan(300);
    expect(expected.size).toBeGreaterThan(50);
    expect(arrived).toHaveLength(expected.size);
    for (const mail of arrived) {
      const prenom = expected.get(mail.to) ?? 'nobody';
      expect(mail.from).toBe('b+7k3f9m.00000000000000000000@relais.example');
      expect(Object.keys(mail.headers).sort()).toEqual(expectedHeaders);
      const words = `Bonjour ${prenom}, votre e-CPS`.replace(/\s+/g, ' ');
      expect(mail.subject.replace(/\s+/g, ' ')).toBe(words);
    }
  });

  it('600 hostile subjects forced past the writing of messages still reach one recipient each, with no header of their own', async () => {
    const { send, inbox } = await aConversation();
    const subjects = fc.sample(hostileText, { numRuns: 600, seed: 42 });
    await Promise.all(subjects.map((subject, index) => send(aMail(index, { subject }))));
    const arrived = await inbox();
    expect(arrived).toHaveLength(subjects.length);
    expect(new Set(arrived.map(({ to }) => to)).size).toBe(subjects.length);
    for (const mail of arrived) {
      expect(mail.to).toMatch(/^person-\d+@example\.org$/);
      const names = Object.keys(mail.headers).sort();
      expect(names.filter((name) => name !== 'subject')).toEqual(
        expectedHeaders.filter((name) => name !== 'subject'),
      );
    }
  });
});
