import { createHmac } from 'node:crypto';
import type { Rpps } from '@relais/domain/identity/rpps';
import { days, hours } from '@relais/domain/kernel/instant';
import { type NudgeRule, waitOverRule } from '@relais/domain/nudge/rule';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { importContacts } from '../features/contacts/import-contacts.ts';
import { confirmLink, describeLink } from '../features/unsubscribe/refuse-by-link.ts';
import { sourceOf } from '../files/testing/source-of.ts';
import { mondayMorning } from '../outbox/fixtures.ts';
import { aRegion } from './testing/a-region.ts';
import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token.ts';

const byEmail: NudgeRule = { ...waitOverRule, channels: ['email'] };

/** A region where one person's wait is about to end. */
const aWaitEnding = async (database: Database, rules: readonly NudgeRule[]) => {
  const region = await aRegion(database, rules);
  const rpps = await aPharmacistOnFile(database, mondayMorning);
  await region.does(rpps, { type: 'begin', route: 'without-card' });
  await region.does(rpps, { type: 'declare-coordinate-update', at: mondayMorning });
  region.pass(hours(48));
  return { region, rpps };
};

const tokenIn = (url: string | null | undefined): string => {
  const token = url?.split('/desabonnement/')[1];
  if (token === undefined) throw new Error('no link');
  return token;
};

describe('the token of a link that refuses messages', () => {
  const digest = (purpose: string, text: string) =>
    createHmac('sha256', 'a secret').update(`${purpose} ${text}`).digest('base64url');
  const rpps = '99700000005' as Rpps;

  it('is read back, always the same, and does not show whom it names', () => {
    const token = unsubscribeToken(digest, { rpps, channel: 'email', topic: 'team' });
    expect(readUnsubscribeToken(digest, token)).toEqual({ rpps, channel: 'email', topic: 'team' });
    expect(unsubscribeToken(digest, { rpps, channel: 'email', topic: 'team' })).toBe(token);
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain(rpps);
  });

  it('changed in any way, or made up, is nobody’s', () => {
    const token = unsubscribeToken(digest, { rpps, channel: 'sms', topic: 'help' });
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'ABCxyz019_-'), (at, letter) => {
        const changed = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`;
        return changed === token || readUnsubscribeToken(digest, changed) === undefined;
      }),
      { numRuns: 2_000 },
    );
    fc.assert(fc.property(fc.string(), (text) => readUnsubscribeToken(digest, text) === undefined));
  });
});

onBothEngines('an e-mail', (open) => {
  it('carries a link that refuses its topic on its channel, once confirmed and not when opened', async () => {
    const { region, rpps } = await aWaitEnding(await open(), [byEmail]);
    await region.runs();
    const [email] = await region.messages();
    const token = tokenIn(email?.unsubscribeUrl);
    expect(email?.text).toContain(`https://relais.example/desabonnement/${token}`);
    expect(await describeLink(region.foundations)(token)).toEqual({
      ok: true,
      value: { channel: 'email', topic: 'activation', masked: expect.stringMatching(/^.…@/), done: false },
    });
    const { read } = region.foundations.database;
    expect(await read.$count(read.tables.optOuts)).toBe(0);

    const confirm = confirmLink(region.foundations);
    await confirm(token, false);
    expect(await confirm(token, false)).toMatchObject({ ok: true, value: { done: true } });
    const refusals = await read.select().from(read.tables.optOuts);
    expect(refusals).toMatchObject([{ rpps, channel: 'email', topic: 'activation', source: 'link' }]);
    expect(await describeLink(region.foundations)(token)).toMatchObject({ value: { done: true } });
  });

  it('of a topic refused before it left is not sent, and says why', async () => {
    const { region, rpps } = await aWaitEnding(await open(), [byEmail]);
    const { digest } = region.foundations;
    const token = unsubscribeToken(digest, { rpps, channel: 'email', topic: 'activation' });
    await region.engine.decideDue();
    await confirmLink(region.foundations)(token, false);
    await region.turn();
    expect(region.sent).toEqual([]);
    expect(await region.nudges()).toMatchObject([{ state: 'skipped', skipReason: 'opted-out' }]);
  });

  it('of another topic still leaves', async () => {
    const { region, rpps } = await aWaitEnding(await open(), [byEmail]);
    const token = unsubscribeToken(region.foundations.digest, { rpps, channel: 'email', topic: 'team' });
    await confirmLink(region.foundations)(token, false);
    await region.runs();
    expect(region.sent).toHaveLength(1);
  });

  it('of any topic is refused by whoever asked for silence', async () => {
    const { region, rpps } = await aWaitEnding(await open(), [byEmail]);
    const token = unsubscribeToken(region.foundations.digest, { rpps, channel: 'email', topic: 'team' });
    await confirmLink(region.foundations)(token, true);
    await region.runs();
    expect(await region.nudges()).toMatchObject([{ skipReason: 'opted-out' }]);
  });

  it('is not refused by a link that is not ours', async () => {
    const { region } = await aWaitEnding(await open(), [byEmail]);
    expect(await confirmLink(region.foundations)('A'.repeat(50), false)).toEqual({
      ok: false,
      refusal: { code: 'unsubscribe-link-unknown' },
    });
  });
});

onBothEngines('a STOP told by the provider', (open) => {
  const stopped = async (database: Database) => {
    const found = await aWaitEnding(database, [waitOverRule]);
    found.region.providerAnswers({ kind: 'refused', code: '21610', detail: '', verdict: 'opted-out' });
    await found.region.runs();
    await found.region.runs();
    return found;
  };

  it('refuses every topic on that channel; the nudge goes by the other one', async () => {
    const { region } = await stopped(await open());
    const { read } = region.foundations.database;
    expect(await read.select().from(read.tables.optOuts)).toMatchObject([
      { channel: 'sms', topic: 'all', source: 'provider' },
    ]);
    expect((await region.messages()).map(({ channel, state }) => [channel, state])).toEqual([
      ['email', 'accepted'],
      ['sms', 'failed'],
    ]);
    expect(await read.$count(read.tables.contactDoubts)).toBe(0);
  });

  it('outlives an import of coordinates, even of a new number', async () => {
    const database = await open();
    const { region, rpps } = await stopped(database);
    const imported = await importContacts({ ...region.foundations, fictionAllowed: true })(
      { source: sourceOf(`RPPS;Mobile\n${rpps};06 39 98 12 34\n`), dryRun: false },
      { progress: () => undefined, problem: () => undefined, signal: new AbortController().signal },
    );
    expect(imported).toMatchObject({ ok: true, value: { replaced: 1 } });
    region.pass(days(3));
    await region.does(rpps, { type: 'begin', route: 'without-card' });
    await region.does(rpps, { type: 'declare-coordinate-update', at: region.foundations.clock.now() });
    region.pass(hours(72));
    await region.runs();
    expect((await region.messages()).map(({ channel }) => channel)).toEqual(['email', 'email', 'sms']);
  });
});
