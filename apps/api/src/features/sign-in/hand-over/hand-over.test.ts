import { minutes } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { onBothEngines } from '../../../database/testing/on-both-engines.ts';
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
const step = { procedure: 'sans-carte', step: 'telecharger' };
const stranger: Visitor = { held: { session: undefined, known: undefined }, signedInAs: undefined };

onBothEngines('handing a step over to another device', (open) => {
  const prepared = async () => {
    const foundations = testFoundations(await open());
    const { database, digest } = foundations;
    await putOnFile(foundations, { rpps: alix, mobile: '+33639980001' });
    await putOnFile(foundations, { rpps: sacha, mobile: '+33639980002' });
    const { handOver } = signInUseCases(foundations, neverActing);
    const announce = announceCodes({
      ...foundations,
      contactOnFile,
      codeOf: signInCodeOf(digest),
      announceCode: sendCode(foundations),
    });
    const codeSent = async () => {
      await announce();
      const sent = await database.read.select().from(database.read.tables.messages);
      return /\b\d{6}\b/.exec(sent[0]?.text ?? '')?.[0] ?? 'none';
    };
    const sessions = () => database.read.select().from(database.read.tables.sessions);
    return { ...foundations, handOver, codeSent, sessions };
  };

  it('goes on at once where the same person is signed in, once', async () => {
    const { handOver } = await prepared();
    const { code, link } = await handOver.create(alix, step);
    expect(link).toBe(`http://localhost:3000/reprendre/${code}`);
    const phone: Visitor = { ...stranger, signedInAs: alix };
    const typed = `${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`;
    expect(await handOver.describe(typed, phone)).toEqual({ state: 'live', press: 'entry', ...step });
    const entries = await Promise.all(Array.from({ length: 50 }, () => handOver.enter(typed, phone)));
    expect(entries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await handOver.enter(typed, phone)).toEqual({ ok: false, refusal: { code: 'hand-over-dead' } });
  });

  it.each([
    ['nobody', stranger],
    ['somebody else', { ...stranger, signedInAs: sacha }],
  ])('signs nobody in by itself where %s is: a 6-digit code must be given', async (_, visitor) => {
    const { handOver, codeSent, sessions } = await prepared();
    const { code } = await handOver.create(alix, step);
    expect(await handOver.enter(code, visitor)).toMatchObject({
      value: { next: 'code', ...step, codeGoesTo: { masked: '06 … 01' } },
    });
    expect(await sessions()).toEqual([]);
    const typed = { handOver: code, code: await codeSent(), remember: false };
    expect(await handOver.enterCode(typed, visitor)).toMatchObject({ ok: true, value: step });
    expect((await sessions()).map(({ subject }) => subject)).toEqual([alix]);
    expect(await handOver.describe(code, visitor)).toEqual({ state: 'dead' });
  });

  it('ends after ten minutes, and when a newer code is made', async () => {
    const { handOver, wait } = await prepared();
    const first = await handOver.create(alix, step);
    const second = await handOver.create(alix, step);
    expect(await handOver.describe(first.code, stranger)).toEqual({ state: 'dead' });
    expect(await handOver.describe(second.code, stranger)).toMatchObject({ state: 'live' });
    wait(minutes(10));
    expect(await handOver.describe(second.code, stranger)).toEqual({ state: 'dead' });
  });

  it('keeps the code nowhere', async () => {
    const { handOver, database } = await prepared();
    const { code } = await handOver.create(alix, step);
    const stored = await database.read.select().from(database.read.tables.handOvers);
    expect(JSON.stringify(stored)).not.toContain(code);
  });
});
