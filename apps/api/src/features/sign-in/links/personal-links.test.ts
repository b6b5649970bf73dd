import { linkLifetime } from '@relais/domain/access/personal-link';
import type { Rpps } from '@relais/domain/identity/rpps';
import { minutes } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { onBothEngines } from '../../../database/testing/on-both-engines.ts';
import { personalLinkFor } from '../../../links/personal-link.ts';
import { sessionUseCases } from '../../../sessions/sessions.ts';
import { neverActing } from '../../../testing/never-acting.ts';
import { putOnFile, rppsOf } from '../../../testing/roster-fixtures.ts';
import { testFoundations } from '../../../testing/test-foundations.ts';
import { announceCodes } from '../announce-codes.ts';
import { contactOnFile } from '../contact-on-file.ts';
import type { Visitor } from '../pressing.use-cases.ts';
import { sendCode } from '../send-code.ts';
import { signInUseCases } from '../sign-in.module.ts';
import { signInCodeOf } from '../sign-in-code.ts';

const alix = rppsOf('99700000017');
const sacha = rppsOf('99700000025');
const stranger: Visitor = { held: { session: undefined, known: undefined }, signedInAs: undefined };
const knownAs = (known: string): Visitor => ({ ...stranger, held: { session: undefined, known } });

onBothEngines('the link of a message', (open) => {
  const prepared = async () => {
    const foundations = testFoundations(await open());
    const { database, digest, env, clock } = foundations;
    await putOnFile(foundations, { rpps: alix, mobile: '+33639980001', email: 'alix@officine.example' });
    const codeOf = signInCodeOf(digest);
    const { links, enterCode, askForCode } = signInUseCases(foundations, neverActing);
    const announce = announceCodes({
      ...foundations,
      contactOnFile,
      codeOf,
      announceCode: sendCode(foundations),
    });
    const compose = personalLinkFor({ digest, publicUrl: env.portalOrigin });
    const receive = async (
      messageKey: string,
      over: { rpps?: Rpps; purpose?: 'resume' | 'help'; channel?: 'sms' | 'email' } = {},
    ) => {
      const link = { rpps: alix, purpose: 'resume' as const, channel: 'sms' as const, messageKey, ...over };
      const address = await database.transaction((sql) => compose(sql, { ...link, now: clock.now() }));
      return address.slice(`${env.portalOrigin}/l/`.length);
    };
    const codeSent = async () => {
      await announce();
      const { messages } = database.read.tables;
      const sent = await database.read.select().from(messages).orderBy(messages.id);
      return /\b\d{6}\b/.exec(sent.at(-1)?.text ?? '')?.[0] ?? 'none';
    };
    const sessions = () => database.read.select().from(database.read.tables.sessions);
    /** Signs in by code and asks to be recognised. */
    const recognised = async (rpps = alix) => {
      await askForCode({ identifier: rpps });
      const entered = await enterCode(
        { identifier: rpps, code: await codeSent(), remember: true },
        stranger.held,
      );
      if (!entered.ok || entered.value.known === undefined) throw new Error('not recognised');
      return { known: entered.value.known.token, session: entered.value.session.token };
    };
    return { ...foundations, links, receive, codeSent, sessions, recognised };
  };

  it('is short, unguessable, the same for the same message, and stored as a digest only', async () => {
    const { receive, database } = await prepared();
    const token = await receive('wait-over/1');
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(await receive('wait-over/1')).toBe(token);
    const stored = await database.read.select().from(database.read.tables.personalLinks);
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('changes nothing when it is opened, however often', async () => {
    const { links, receive, database, sessions } = await prepared();
    const token = await receive('wait-over/1');
    const dump = async () =>
      JSON.stringify(await database.read.select().from(database.read.tables.personalLinks));
    const before = await dump();
    for (let opening = 0; opening < 5; opening += 1) {
      expect(await links.describe(token, stranger)).toMatchObject({
        state: 'live',
        purpose: 'resume',
        press: 'code',
        codeGoesTo: { channel: 'sms', masked: '06 … 01' },
      });
    }
    expect(await dump()).toBe(before);
    expect(await sessions()).toEqual([]);
  });

  it('gives a scanner that presses neither a session nor the end of the link; the person enters after it', async () => {
    const { links, receive, codeSent, sessions, database } = await prepared();
    const token = await receive('wait-over/1');
    for (let press = 0; press < 5; press += 1) {
      expect(await links.enter(token, stranger)).toMatchObject({ ok: true, value: { next: 'code' } });
    }
    expect(await sessions()).toEqual([]);
    const code = await codeSent();
    const { signInRequests } = database.read.tables;
    expect(await database.read.select().from(signInRequests)).toHaveLength(1);

    const entered = await links.enterCode({ token, code, remember: false }, stranger);
    expect(entered).toMatchObject({ ok: true, value: { purpose: 'resume' } });
    expect(await sessions()).toHaveLength(1);
    expect(await links.describe(token, stranger)).toEqual({ state: 'dead', why: 'used' });
  });

  it('opens at once in a browser that this person is recognised in, exactly once for two hundred presses', async () => {
    const { links, receive, recognised, sessions } = await prepared();
    const { known } = await recognised();
    const token = await receive('wait-over/1');
    expect(await links.describe(token, knownAs(known))).toMatchObject({ press: 'entry' });
    const presses = await Promise.all(Array.from({ length: 200 }, () => links.enter(token, knownAs(known))));
    expect(presses.filter((press) => press.ok && press.value.next === 'in')).toHaveLength(1);
    const others = presses.filter(({ ok }) => !ok);
    expect(others).toHaveLength(199);
    expect(others[0]).toEqual({ ok: false, refusal: { code: 'link-dead', why: 'used' } });
    expect(await sessions()).toHaveLength(2);
  });

  it('asks for a code in a browser that recognises somebody else, and for an address that two people share', async () => {
    const here = await prepared();
    await putOnFile(here, { rpps: sacha, mobile: '+33639980002', email: 'alix@officine.example' });
    const asSacha = await here.recognised(sacha);
    const asAlix = await here.recognised(alix);
    const bySms = await here.receive('wait-over/1');
    expect(await here.links.describe(bySms, knownAs(asSacha.known))).toMatchObject({ press: 'code' });
    expect(await here.links.describe(bySms, knownAs(asAlix.known))).toMatchObject({ press: 'entry' });
    const byEmail = await here.receive('wait-over/2', { channel: 'email' });
    expect(await here.links.describe(byEmail, knownAs(asAlix.known))).toMatchObject({ press: 'code' });
    expect(await here.links.enter(byEmail, knownAs(asAlix.known))).toMatchObject({ value: { next: 'code' } });
  });

  it('is dead after a newer one for the same purpose, and leaves the others alone', async () => {
    const { links, receive } = await prepared();
    const first = await receive('wait-over/1');
    const other = await receive('callback/1', { purpose: 'help' });
    const second = await receive('wait-over/2');
    expect(await links.describe(first, stranger)).toEqual({ state: 'dead', why: 'replaced' });
    expect(await links.enter(first, stranger)).toMatchObject({ refusal: { why: 'replaced' } });
    expect(await links.describe(second, stranger)).toMatchObject({ state: 'live' });
    expect(await links.describe(other, stranger)).toMatchObject({ state: 'live' });
  });

  it('is dead after thirty days, for a token nobody made, and for somebody who left', async () => {
    const here = await prepared();
    const token = await here.receive('wait-over/1');
    expect(await here.links.enter('x'.repeat(22), stranger)).toMatchObject({ refusal: { why: 'unknown' } });
    await here.database.transaction(async (sql) => {
      await sql.update(sql.tables.pharmacists).set({ leftAt: here.clock.now() });
    });
    expect(await here.links.describe(token, stranger)).toEqual({ state: 'dead', why: 'unknown' });
    await here.database.transaction(async (sql) => {
      await sql.update(sql.tables.pharmacists).set({ leftAt: null });
    });
    here.wait(linkLifetime);
    expect(await here.links.enter(token, stranger)).toMatchObject({ refusal: { why: 'expired' } });
  });

  it('is dead after signing out, and the browser is no longer recognised', async () => {
    const here = await prepared();
    const { known, session } = await here.recognised();
    const token = await here.receive('wait-over/1');
    await sessionUseCases(here).end('portal', session, known);
    expect(await here.links.enter(token, knownAs(known))).toMatchObject({ refusal: { why: 'signed-out' } });
    const newer = await here.receive('wait-over/2');
    expect(await here.links.describe(newer, knownAs(known))).toMatchObject({ press: 'code' });
  });

  it('evaluates five codes, wherever they come from, and keeps the link for a new one', async () => {
    const here = await prepared();
    const token = await here.receive('wait-over/1');
    await here.links.enter(token, stranger);
    const code = await here.codeSent();
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    const guesses = await Promise.all(
      Array.from({ length: 40 }, () =>
        here.links.enterCode({ token, code: wrong, remember: false }, stranger),
      ),
    );
    const outcomes = guesses.map((guess) => !guess.ok && guess.refusal.code);
    expect(outcomes.filter((outcome) => outcome === 'code-wrong')).toHaveLength(5);
    expect(await here.links.enterCode({ token, code, remember: false }, stranger)).toMatchObject({
      refusal: { code: 'code-expired' },
    });
    here.wait(minutes(3));
    await here.links.enter(token, stranger);
    const next = await here.codeSent();
    expect((await here.links.enterCode({ token, code: next, remember: false }, stranger)).ok).toBe(true);
  });

  it('offers another way to whoever has no coordinates any more', async () => {
    const here = await prepared();
    const token = await here.receive('wait-over/1');
    await here.database.transaction(async (sql) => {
      await sql.update(sql.tables.contacts).set({ retiredAt: here.clock.now() });
    });
    expect(await here.links.describe(token, stranger)).toMatchObject({ state: 'live', press: 'other-way' });
    expect(await here.links.enter(token, stranger)).toMatchObject({
      refusal: { code: 'no-coordinates-on-file' },
    });
  });
});
