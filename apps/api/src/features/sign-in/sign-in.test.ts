import type { Rpps } from '@relais/domain/identity/rpps';
import { hours, minutes } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { sessionUseCases } from '../../sessions/sessions.ts';
import { neverActing } from '../../testing/never-acting.ts';
import { putOnFile, rppsOf } from '../../testing/roster-fixtures.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { announceCodes } from './announce-codes.ts';
import { contactOnFile } from './contact-on-file.ts';
import { sendCode } from './send-code.ts';
import { signInUseCases } from './sign-in.module.ts';
import { signInCodeOf } from './sign-in-code.ts';

const known = rppsOf('99700000017');
const unknown = rppsOf('99700000025');
const withEmailOnly = rppsOf('99700000033');
const held = { session: undefined, known: undefined };

onBothEngines('signing in with a code', (open) => {
  const prepared = async () => {
    const foundations = testFoundations(await open());
    await putOnFile(foundations, { rpps: known, mobile: '+33639980001', email: 'alix@officine.example' });
    await putOnFile(foundations, { rpps: withEmailOnly, email: 'sacha@officine.example' });
    const { database, digest } = foundations;
    const { messages } = database.read.tables;
    const announce = announceCodes({
      ...foundations,
      contactOnFile,
      codeOf: signInCodeOf(digest),
      announceCode: sendCode(foundations),
    });
    const signIn = signInUseCases(foundations, neverActing);
    const sent = () => database.read.select().from(messages).orderBy(messages.id);
    const codeIn = (text: string | undefined) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? 'none';
    const receiveCode = async (rpps: Rpps) => {
      await signIn.askForCode({ identifier: rpps });
      await announce();
      return codeIn((await sent()).at(-1)?.text);
    };
    const enter = (identifier: string, code: string) =>
      signIn.enterCode({ identifier, code, remember: false }, held);
    return { ...foundations, signIn, announce, sent, receiveCode, enter };
  };
  const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  it('opens a session with the code received, by RPPS or by national identifier', async () => {
    const here = await prepared();
    const code = await here.receiveCode(known);
    const entered = await here.enter(`8 ${known}`, `${code.slice(0, 3)} ${code.slice(3)}`);
    if (!entered.ok) throw new Error(entered.refusal.code);
    const session = await sessionUseCases(here).resume('portal', entered.value.session.token);
    expect(session).toEqual({ subject: known, stage: 'complete' });
  });

  it('writes to the mobile first, to the e-mail when there is none', async () => {
    const here = await prepared();
    await here.receiveCode(known);
    await here.receiveCode(withEmailOnly);
    expect(await here.sent()).toMatchObject([
      {
        channel: 'sms',
        recipient: '+33639980001',
        lane: 'sign-in',
        expiresAt: here.clock.now() + minutes(10),
      },
      { channel: 'email', recipient: 'sacha@officine.example' },
    ]);
  });

  it('writes once, however many processes look', async () => {
    const here = await prepared();
    await here.signIn.askForCode({ identifier: known });
    await Promise.all([here.announce(), here.announce(), here.announce()]);
    expect(await here.sent()).toHaveLength(1);
  });

  it('answers and counts the same for who is on file and who is not', async () => {
    const here = await prepared();
    const answersFor = async (rpps: Rpps) => {
      const answers: unknown[] = [await here.signIn.askForCode({ identifier: rpps })];
      await here.announce();
      for (let attempt = 0; attempt < 6; attempt += 1) answers.push(await here.enter(rpps, '000000'));
      for (let asked = 0; asked < 5; asked += 1)
        answers.push(await here.signIn.askForCode({ identifier: rpps }));
      answers.push(await here.enter(rpps, 'abc'));
      return answers;
    };
    expect(await answersFor(unknown)).toEqual(await answersFor(known));
    expect(await here.sent()).toHaveLength(1);
  });

  it('never opens a session for someone who is not on file, even with the digits that would be right', async () => {
    const here = await prepared();
    await here.signIn.askForCode({ identifier: unknown });
    await here.announce();
    const { signInRequests } = here.database.read.tables;
    const [request] = await here.database.read.select().from(signInRequests);
    const code = signInCodeOf(here.digest)(request?.id ?? '');
    expect(await here.enter(unknown, code)).toMatchObject({ refusal: { code: 'code-wrong' } });
  });

  it('evaluates five tries per code and not one more, whatever the parallelism', async () => {
    const here = await prepared();
    const code = await here.receiveCode(known);
    const guesses = Array.from({ length: 60 }, () => here.enter(known, wrong(code)));
    const outcomes = (await Promise.all(guesses)).map((outcome) => !outcome.ok && outcome.refusal.code);
    expect(outcomes.filter((refusal) => refusal === 'code-wrong')).toHaveLength(5);
    expect(outcomes.filter((refusal) => refusal === 'code-expired')).toHaveLength(55);
    expect(await here.enter(known, code)).toMatchObject({ refusal: { code: 'code-expired' } });
  });

  it('says how many tries are left', async () => {
    const here = await prepared();
    const code = await here.receiveCode(known);
    expect(await here.enter(known, wrong(code))).toMatchObject({
      refusal: { code: 'code-wrong', triesLeft: 4 },
    });
    expect(await here.enter(known, wrong(code))).toMatchObject({
      refusal: { code: 'code-wrong', triesLeft: 3 },
    });
    expect((await here.enter(known, code)).ok).toBe(true);
  });

  it('lets exactly one of two hundred simultaneous entries of the right code in', async () => {
    const here = await prepared();
    const code = await here.receiveCode(known);
    const entries = await Promise.all(Array.from({ length: 200 }, () => here.enter(known, code)));
    expect(entries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await here.database.read.select().from(here.database.read.tables.sessions)).toHaveLength(1);
  });

  it('refuses a code that is 10 minutes old, replaced by a newer one, or used', async () => {
    const here = await prepared();
    const old = await here.receiveCode(known);
    here.wait(minutes(10));
    expect(await here.enter(known, old)).toMatchObject({ refusal: { code: 'code-expired' } });
    const replaced = await here.receiveCode(known);
    const newest = await here.receiveCode(known);
    expect((await here.enter(known, replaced)).ok).toBe(false);
    expect((await here.enter(known, newest)).ok).toBe(true);
    expect(await here.enter(known, newest)).toMatchObject({ refusal: { code: 'code-expired' } });
  });

  it('sends five codes an hour to one person, from wherever they are asked', async () => {
    const here = await prepared();
    const asked = await Promise.all(
      Array.from({ length: 40 }, () => here.signIn.askForCode({ identifier: known })),
    );
    expect(asked.filter(({ ok }) => ok)).toHaveLength(5);
    expect(asked.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'too-many-codes', retryAt: here.clock.now() + hours(1) },
    });
    here.wait(hours(1));
    expect((await here.signIn.askForCode({ identifier: known })).ok).toBe(true);
  });

  it('names the mistake in an identifier that cannot be one', async () => {
    const { signIn } = await prepared();
    expect(await signIn.askForCode({ identifier: '997' })).toMatchObject({
      refusal: { code: 'wrong-length' },
    });
    expect(await signIn.askForCode({ identifier: ' ' })).toMatchObject({
      refusal: { code: 'identifier-missing' },
    });
  });

  it('stores the code nowhere near the request', async () => {
    const here = await prepared();
    const code = await here.receiveCode(known);
    const stored = await here.database.read.select().from(here.database.read.tables.signInRequests);
    expect(JSON.stringify(stored)).not.toContain(code);
  });
});
