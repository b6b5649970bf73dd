import { minutes } from '@relais/domain/kernel/instant';
import { Secret, TOTP } from 'otpauth';
import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { sessionUseCases } from '../../sessions/sessions.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { administration, staffUseCases } from './staff.module.ts';

const email = 'claire@relais.example';
const password = 'une phrase assez longue';
const held = { replaces: undefined };

onBothEngines('an account of staff', (open) => {
  const prepared = async () => {
    const foundations = testFoundations(await open());
    const accounts = administration(foundations);
    const staff = staffUseCases(foundations);
    const added = await accounts.add({
      email,
      name: 'Claire',
      role: 'advisor',
      departments: ['75'],
      password,
    });
    if (!added.ok) throw new Error(added.refusal.code);
    const { id } = added.value;
    const signIn = (typed = password, address = email) =>
      staff.signIn({ email: address, password: typed }, held);
    const signedIn = async () => {
      const outcome = await signIn();
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      return outcome.value;
    };
    const codeFrom = (secret: string) =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: foundations.clock.now() });
    const switchOn = async () => {
      const { session } = await signedIn();
      const enrolled = await staff.enrolSecondFactor(id);
      if (!enrolled.ok) throw new Error(enrolled.refusal.code);
      const { secret } = enrolled.value;
      const given = { code: codeFrom(secret), replaces: session.token };
      const confirmed = await staff.confirmSecondFactor(id, given);
      if (!confirmed.ok) throw new Error(confirmed.refusal.code);
      foundations.wait(minutes(1));
      return { secret, uri: enrolled.value.uri, before: session, ...confirmed.value };
    };
    const sessions = sessionUseCases(foundations);
    return { ...foundations, accounts, staff, id, signIn, signedIn, codeFrom, switchOn, sessions };
  };

  it('signs in with its password, whatever the capitals of its address', async () => {
    const { staff, sessions, id } = await prepared();
    const outcome = await staff.signIn({ email: ' Claire@Relais.Example ', password }, held);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.value.next).toBe('done');
    expect(await sessions.resume('admin', outcome.value.session.token)).toEqual({
      subject: id,
      stage: 'complete',
    });
  });

  it('gives one answer for a wrong password, an unknown address and a closed account', async () => {
    const { signIn, accounts } = await prepared();
    const wrong = await signIn('something else');
    expect(wrong).toEqual({ ok: false, refusal: { code: 'credentials-wrong' } });
    expect(await signIn(password, 'nobody@relais.example')).toEqual(wrong);
    await accounts.disable(email);
    expect(await signIn()).toEqual(wrong);
  });

  it('is tried ten times in a quarter of an hour, then refused even the right password', async () => {
    const { signIn, wait } = await prepared();
    for (let attempt = 0; attempt < 10; attempt += 1) await signIn('something else');
    expect(await signIn()).toMatchObject({ refusal: { code: 'too-many-attempts' } });
    wait(minutes(15));
    expect((await signIn()).ok).toBe(true);
  });

  it('loses every session the moment it is closed', async () => {
    const { signedIn, accounts, sessions, staff, id } = await prepared();
    const held = [await signedIn(), await signedIn()];
    await accounts.disable(email);
    for (const { session } of held) expect(await sessions.resume('admin', session.token)).toBeUndefined();
    expect(await staff.find(id)).toBeUndefined();
  });

  it('shows no password and no secret to the rest of the product', async () => {
    const { staff, id } = await prepared();
    expect(await staff.find(id)).toEqual({
      id,
      email,
      name: 'Claire',
      role: 'advisor',
      departments: ['75'],
      secondFactor: 'off',
    });
  });

  it('is unique by address, and needs a password of 12 characters', async () => {
    const { accounts } = await prepared();
    const another = {
      email: 'CLAIRE@relais.example',
      name: 'C',
      role: 'reader',
      departments: 'all',
    } as const;
    expect(await accounts.add({ ...another, password })).toMatchObject({
      refusal: { code: 'email-already-used' },
    });
    expect(
      await accounts.add({ ...another, email: 'c@relais.example', password: 'trop court' }),
    ).toMatchObject({
      refusal: { code: 'password-too-short', atLeast: 12 },
    });
  });

  it('with a second factor signs in by halves: the password opens nothing by itself', async () => {
    const { switchOn, signedIn, staff, sessions, id, codeFrom } = await prepared();
    const { secret } = await switchOn();
    const half = await signedIn();
    expect(half.next).toBe('second-factor');
    expect(await sessions.resume('admin', half.session.token)).toMatchObject({ stage: 'second-factor-due' });
    const given = { code: codeFrom(secret), replaces: half.session.token };
    const passed = await staff.passSecondFactor(id, given);
    if (!passed.ok) throw new Error(passed.refusal.code);
    expect(await sessions.resume('admin', passed.value.token)).toMatchObject({ stage: 'complete' });
    expect(await sessions.resume('admin', half.session.token)).toBeUndefined();
  });

  it('accepts a code of the authenticator once, and a recovery code once', async () => {
    const { switchOn, signedIn, staff, id, codeFrom } = await prepared();
    const { secret, recoveryCodes } = await switchOn();
    expect(recoveryCodes).toHaveLength(10);
    const pass = async (code: string) =>
      (await staff.passSecondFactor(id, { code, replaces: (await signedIn()).session.token })).ok;
    expect(await pass(codeFrom(secret))).toBe(true);
    expect(await pass(codeFrom(secret))).toBe(false);
    expect(await pass(recoveryCodes[0] ?? '')).toBe(true);
    expect(await pass(recoveryCodes[0] ?? '')).toBe(false);
    expect(await pass('000000')).toBe(false);
  });

  it('changes session when its second factor is switched on, and ends the others', async () => {
    const { signedIn, switchOn, sessions, staff, id } = await prepared();
    const elsewhere = await signedIn();
    const { before, session, uri } = await switchOn();
    expect(uri).toContain('otpauth://totp/Relais%20Officine');
    expect(await sessions.resume('admin', elsewhere.session.token)).toBeUndefined();
    expect(await sessions.resume('admin', before.token)).toBeUndefined();
    expect(await sessions.resume('admin', session.token)).toBeDefined();
    expect(await staff.enrolSecondFactor(id)).toMatchObject({
      refusal: { code: 'second-factor-already-on' },
    });
  });

  it('does not switch a second factor on with a wrong code', async () => {
    const { staff, id, signedIn } = await prepared();
    const { session } = await signedIn();
    const given = { code: '000000', replaces: session.token };
    expect(await staff.confirmSecondFactor(id, given)).toMatchObject({
      refusal: { code: 'second-factor-not-started' },
    });
    await staff.enrolSecondFactor(id);
    expect(await staff.confirmSecondFactor(id, given)).toMatchObject({
      refusal: { code: 'second-factor-wrong' },
    });
    expect(await staff.find(id)).toMatchObject({ secondFactor: 'off' });
  });
});
