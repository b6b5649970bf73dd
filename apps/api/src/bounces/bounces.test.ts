import { days, hours } from '@relais/domain/kernel/instant';
import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import { waitOverRule } from '@relais/domain/nudge/rule';
import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { nodemailerMailer } from '../gateways/nodemailer.mailer.ts';
import { aRegion } from '../nudging/testing/a-region.ts';
import { mondayMorning } from '../outbox/fixtures.ts';
import { runningSandbox } from '../testing/running-sandbox.ts';
import { bounceAddress, readBounceAddress } from './bounce-address.ts';
import { bounceVerdict } from './bounce-verdict.ts';
import { recordBounce } from './record-bounce.ts';

const silence = { info: () => undefined, warn: () => undefined, fault: () => undefined };
const rules = [waitOverRule, ...defaultCadence.filter(({ id }) => id === 'undelivered')];

const report = (to: string, { status = '5.1.1', action = 'failed', eol = '\r\n' } = {}) =>
  Buffer.from(
    [
      'Return-Path: <>',
      'From: MAILER-DAEMON@mx.example',
      `To: ${to}`,
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain',
      '',
      'The mail could not be delivered.',
      '--b1',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; claire.martin@example.org',
      `Action: ${action}`,
      `Status: ${status} (no such',
      '  user here)`,
      '--b1--',
      '',
    ].join(eol),
  );

onBothEngines('a mail that comes back', (open) => {
  const someoneWrittenTo = async () => {
    const database = await open();
    const region = await aRegion(database, rules);
    const rpps = await aPharmacistOnFile(database, mondayMorning);
    await region.does(rpps, { type: 'begin', route: 'without-card' });
    await region.does(rpps, { type: 'declare-coordinate-update', at: mondayMorning });
    region.pass(hours(48));
    // No SMS this time: the e-mail is the one that leaves.
    region.providerAnswers({ kind: 'refused', code: '21614', detail: '', verdict: 'operator' });
    await region.runs();
    await region.runs();
    const { digest } = region.foundations;
    const mail = (await region.messages()).find(({ channel }) => channel === 'email');
    if (mail === undefined) throw new Error('no e-mail');
    return {
      region,
      database,
      mail,
      address: bounceAddress(digest, 'b@relais.example')(mail),
      record: recordBounce({ ...region.foundations, log: silence, hooks: region.engine.hooks }),
      mailNow: async () => (await region.messages()).find(({ id }) => id === mail.id),
      doubts: () => database.read.select().from(database.read.tables.contactDoubts),
    };
  };

  it('marks the message and the address, once, whatever the case and the line ends', async () => {
    const { record, address, mail, mailNow, doubts, database } = await someoneWrittenTo();
    expect(mail).toMatchObject({ state: 'accepted' });
    expect(await record(report(address.toUpperCase(), { eol: '\n' }))).toBe('recorded');
    expect(await mailNow()).toMatchObject({ state: 'undelivered', reason: '5.1.1' });
    expect(await doubts()).toMatchObject([{ channel: 'email', recipient: mail.recipient, code: '5.1.1' }]);
    expect(await record(report(address))).toBe('recorded');
    expect(await doubts()).toHaveLength(1);
    expect(await database.read.$count(database.read.tables.receipts)).toBe(1);
  });

  it('asks the person to check the address, on the other channel', async () => {
    const { record, address, region } = await someoneWrittenTo();
    await record(report(address));
    region.pass(days(1));
    await region.runs();
    expect((await region.messages()).map(({ template, channel }) => `${template} ${channel}`)).toContain(
      'undelivered-sms sms',
    );
  });

  it('is believed only of the message it was sealed for', async () => {
    const { record, address, mailNow, doubts } = await someoneWrittenTo();
    const forged = [
      address.replace(/\.[0-9a-f]{20}@/, `.${'0'.repeat(20)}@`),
      address.replace(/\+.{6}\./, '+000000.'),
      address.replace(/\..*@/, '@'),
      'b@relais.example',
    ];
    for (const to of forged) expect(await record(report(to))).toBe('not-ours');
    expect(await mailNow()).toMatchObject({ state: 'accepted' });
    expect(await doubts()).toEqual([]);
  });

  it('is nothing while the servers still try, nor when a person or a robot answers', async () => {
    const { record, address, mailNow } = await someoneWrittenTo();
    expect(await record(report(address, { action: 'delayed', status: '4.4.1' }))).toBe('not-final');
    const answer = `To: ${address}\r\nSubject: Absence du bureau\r\n\r\nJe suis absent. Action: failed`;
    expect(await record(Buffer.from(answer))).toBe('not-a-report');
    expect(await record(Buffer.alloc(2_000_000, 'a'))).toBe('not-a-report');
    expect(await record(Buffer.from([0, 255, 13, 10, 200]))).toBe('not-a-report');
    expect(await mailNow()).toMatchObject({ state: 'accepted' });
  });

  it('says nothing of the address when the mailbox is full or our mail unwanted', async () => {
    const { record, address, mailNow, doubts } = await someoneWrittenTo();
    expect(await record(report('someone@relais.example', { status: '5.2.2' }), address)).toBe('recorded');
    expect(await mailNow()).toMatchObject({ state: 'undelivered', reason: '5.2.2' });
    expect(await doubts()).toEqual([]);
  });

  it('is the one the sandbox sends back for a mail it had accepted', async () => {
    const { record, region, mail, mailNow } = await someoneWrittenTo();
    const sandbox = await runningSandbox();
    await sandbox.faults({ on: 'mail-delivery', kind: 'status', code: 550 });
    const mailer = nodemailerMailer({
      smtpUrl: sandbox.smtpUrl,
      from: { name: 'Relais Officine', address: 'ne-pas-repondre@relais.example' },
      timeout: 2_000,
      connections: 2,
      bounceTo: bounceAddress(region.foundations.digest, 'b@relais.example'),
      log: undefined,
    });
    expect(await mailer.send(mail, { id: 'attempt' })).toMatchObject({ kind: 'accepted' });
    mailer.close();
    const mailbox = await (await fetch(`${sandbox.url}/api/bounces`)).text();
    expect(await record(Buffer.from(mailbox.replace(/^From .*\n/, '')))).toBe('recorded');
    expect(await mailNow()).toMatchObject({ state: 'undelivered', reason: '5.1.1' });
  });
});

it('an address names a message and fits every mail server', () => {
  const digest = () => Buffer.alloc(32, 7).toString('base64url');
  const address = bounceAddress(digest, 'b@relais.example')({ id: 'message', reference: '7K3F9M' });
  expect(address).toBe('b+7k3f9m.07070707070707070707@relais.example');
  expect(readBounceAddress(address)).toEqual({ reference: '7K3F9M', seal: '07070707070707070707' });
});

it.each([
  ['5.1.1', 'stale-coordinates'],
  ['5.1.10', 'stale-coordinates'],
  ['5.0.0', 'stale-coordinates'],
  ['5.2.1', 'stale-coordinates'],
  ['5.4.4', 'stale-coordinates'],
  ['5.2.2', 'retry'],
  ['4.4.7', 'retry'],
  ['5.7.1', 'operator'],
  ['5.3.4', 'operator'],
])('a mail that came back with %s means %s', (status, verdict) => {
  expect(bounceVerdict(status)).toBe(verdict);
});
