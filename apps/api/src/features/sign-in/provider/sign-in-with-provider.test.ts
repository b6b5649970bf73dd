import type { Rpps } from '@relais/domain/identity/rpps';
import { hours, minutes } from '@relais/domain/kernel/instant';
import { accept, refuse } from '@relais/domain/kernel/result';
import { expect, it } from 'vitest';
import { actingWithin } from '../../../acting.module.ts';
import { afterChange } from '../../../consequences.module.ts';
import { onBothEngines } from '../../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../../database/testing/people.ts';
import type { IdentityProvider, ProviderIdentity } from '../../../gateways/identity-provider.ts';
import { sessionUseCases } from '../../../sessions/sessions.ts';
import { testFoundations } from '../../../testing/test-foundations.ts';
import { activationOf } from '../../../views/activation-of.ts';
import { signInUseCases } from '../sign-in.module.ts';

const held = { session: undefined, known: undefined };
const rpps = '99700000005' as Rpps;
const identity = { nationalId: `8${rpps}`, authMode: 'MOBILE' };

onBothEngines('signing in with the provider', (open) => {
  const prepared = async () => {
    const foundations = testFoundations(await open());
    const { database, clock } = foundations;
    await aPharmacistOnFile(database, clock.now(), { rpps });
    let says: ProviderIdentity = identity;
    const asked: string[] = [];
    const provider: IdentityProvider = {
      addressFor: async ({ state }) => accept(`https://provider.example/?state=${state}`),
      leavingAddress: async (returnUri) => accept(`https://provider.example/end?to=${returnUri}`),
      whoCameBack: async (parameters, { state, nonce, verifier }) => {
        asked.push(parameters);
        expect(new Set([state, nonce, verifier]).size).toBe(3);
        return parameters === `state=${state}`
          ? accept(says)
          : refuse({ code: 'provider-answer-refused', detail: 'state' });
      },
    };
    const act = actingWithin(foundations, afterChange(foundations));
    const use = signInUseCases(foundations, act, provider).provider;
    const start = async () => {
      const started = await use.start({ returnTo: '/parcours/sans-carte/installer', remember: false });
      if (!started.ok) throw new Error(started.refusal.code);
      const parameters = new URL(started.value.address).search.slice(1);
      return { parameters, ticket: started.value.ticket.token };
    };
    const signIn = async (told: ProviderIdentity) => {
      says = told;
      const { parameters, ticket } = await start();
      return use.finish(parameters, ticket, held);
    };
    const events = async () => {
      const { activationEvents } = database.read.tables;
      return (await database.read.select().from(activationEvents)).map(({ type }) => type);
    };
    return { ...foundations, use, start, signIn, asked, events };
  };

  it('is told where to end the session that the provider keeps, and comes back to the front page', async () => {
    const { use, env } = await prepared();
    expect(await use.leave()).toEqual({
      ok: true,
      value: `https://provider.example/end?to=${env.portalOrigin}/`,
    });
  });

  it('opens a session of ours and leads back where the person was going', async () => {
    const here = await prepared();
    const finished = await here.signIn(identity);
    if (!finished.ok) throw new Error(finished.refusal.code);
    expect(finished.value).toMatchObject({ returnTo: '/parcours/sans-carte/installer', proof: 'e-cps' });
    const { token } = finished.value.entered.session;
    expect(await sessionUseCases(here).resume('portal', token)).toMatchObject({ subject: rpps });
  });

  it.each([
    ['MOBILE', 'active', ['proven-active']],
    ['card', 'to-start', ['card-proven']],
    [undefined, 'to-start', []],
    ['', 'to-start', []],
    ['PASSWORD', 'to-start', []],
  ])('with authMode %j leaves the person %s', async (authMode, status, told) => {
    const { signIn, events, database } = await prepared();
    expect((await signIn({ ...identity, authMode })).ok).toBe(true);
    expect((await activationOf(database.read, rpps))?.status).toBe(status);
    expect(await events()).toEqual(told);
  });

  it('writes a proof down once a day', async () => {
    const { signIn, events, wait } = await prepared();
    await signIn(identity);
    wait(hours(23));
    await signIn(identity);
    expect(await events()).toEqual(['proven-active']);
    wait(hours(1));
    await signIn(identity);
    expect(await events()).toEqual(['proven-active', 'proven-active']);
  });

  it.each([
    ['somebody on no roster', '899700000013', 'not-on-roster'],
    ['an ADELI number', '0990000028', 'provider-without-rpps'],
    ['a test identifier', 'ANS20231122132732', 'provider-without-rpps'],
    ['an identifier of another shape', '8997', 'provider-without-rpps'],
    ['a RPPS without its 8', rpps, 'provider-without-rpps'],
    ['nothing', '', 'provider-without-rpps'],
  ])('opens nothing to %s', async (_, nationalId, code) => {
    const { signIn, database, events } = await prepared();
    expect(await signIn({ nationalId, authMode: 'MOBILE' })).toEqual({ ok: false, refusal: { code } });
    expect(await database.read.$count(database.read.tables.sessions)).toBe(0);
    expect(await events()).toEqual([]);
  });

  it('opens nothing to somebody who left', async () => {
    const { signIn, database, clock } = await prepared();
    await database.transaction(async (sql) => {
      await sql.update(sql.tables.pharmacists).set({ leftAt: clock.now() });
    });
    expect(await signIn(identity)).toMatchObject({ refusal: { code: 'not-on-roster' } });
  });

  it('finishes once, in the browser that started, within ten minutes', async () => {
    const { use, start, asked, wait } = await prepared();
    const lost = { ok: false, refusal: { code: 'provider-sign-in-lost' } };
    const first = await start();
    expect(await use.finish(first.parameters, undefined, held)).toEqual(lost);
    expect(await use.finish(first.parameters, 'planted', held)).toEqual(lost);
    const returns = await Promise.all(
      Array.from({ length: 30 }, () => use.finish(first.parameters, first.ticket, held)),
    );
    expect(returns.filter(({ ok }) => ok)).toHaveLength(1);
    expect(asked).toHaveLength(1);

    const second = await start();
    wait(minutes(10));
    expect(await use.finish(second.parameters, second.ticket, held)).toEqual(lost);
  });

  it('is not finished by what another browser brings back', async () => {
    const { use, start } = await prepared();
    const victim = await start();
    const attacker = await start();
    expect(await use.finish(attacker.parameters, victim.ticket, held)).toMatchObject({
      refusal: { code: 'provider-answer-refused' },
    });
  });

  it('is not offered where the region has none', async () => {
    const foundations = testFoundations(await open(), {
      env: {
        RELAIS_ENV: 'production',
        RELAIS_SECRET: 'x'.repeat(32),
        TWILIO_ACCOUNT_SID: 'AC1',
        TWILIO_AUTH_TOKEN: 'x',
        RELAIS_SMTP_URL: 'smtp://mail.example',
        RELAIS_PUBLIC_URL: 'https://relais.example',
        RELAIS_ADMIN_URL: 'https://console.relais.example',
        RELAIS_CALLBACK_URL: 'https://relais.example/api',
      },
    });
    const { provider } = signInUseCases(foundations, actingWithin(foundations, afterChange(foundations)));
    expect(provider.isOffered).toBe(false);
    expect(await provider.start({ returnTo: '/', remember: false })).toMatchObject({
      refusal: { code: 'provider-off' },
    });
    expect(await provider.leave()).toMatchObject({ refusal: { code: 'provider-off' } });
  });
});
