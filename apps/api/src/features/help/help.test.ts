import type { ActivationCommand } from '@relais/domain/activation/command';
import type { DepartmentCode } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { hours, instantFromIso } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { actingWithin } from '../../acting.module.ts';
import { afterChange } from '../../consequences.module.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import type { StaffActor } from '../../rpc/actor.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { activationOf } from '../../views/activation-of.ts';
import { timelineOf } from '../../views/timeline.ts';
import { openCaseOf } from './case.repository.ts';
import { helpUseCases } from './help.module.ts';

const advisorOf = (departments: StaffActor['departments'], id = 'advisor-1'): StaffActor => ({
  kind: 'staff',
  id,
  email: `${id}@relais.example`,
  name: 'Camille',
  role: 'advisor',
  departments,
  secondFactor: 'off',
});
const camille = advisorOf(['75']);
const wish = { words: '', preferred: 'any', callAt: 'mobile' } as const;

onBothEngines('asking for help', (open) => {
  const prepared = async (department: DepartmentCode = '75') => {
    const foundations = testFoundations(await open());
    const { database, clock } = foundations;
    const rpps = await aPharmacistOnFile(database, clock.now(), { department });
    const act = actingWithin(foundations, afterChange(foundations));
    const help = helpUseCases(foundations, act, afterChange(foundations));
    const lives = async (...commands: readonly ActivationCommand[]) => {
      for (const command of commands) {
        const actor = { kind: 'pharmacist', rpps } as const;
        const acted = await database.transaction((sql) => act(sql, rpps, command, { actor }));
        if (!acted.ok) throw new Error(acted.refusal.code);
      }
    };
    const statusOf = async (person: Rpps) => (await activationOf(database.read, person))?.status;
    const isHelped = async () => (await openCaseOf(database.read, rpps)) !== undefined;
    return { ...foundations, rpps, help, lives, statusOf, isHelped };
  };

  it('promises a call within two working hours, by the clock and holidays of the officine', async () => {
    // Nine in Paris is noon in Réunion.
    const paris = await prepared('75');
    expect(await paris.help.ask(paris.rpps, wish)).toEqual({
      ok: true,
      value: { dueAt: instantFromIso('2026-11-24T11:00:00+01:00') },
    });
    const reunion = await prepared('974');
    expect(await reunion.help.ask(reunion.rpps, { ...wish, preferred: 'afternoon' })).toEqual({
      ok: true,
      value: { dueAt: instantFromIso('2026-11-24T16:00:00+04:00') },
    });
    const alsace = await prepared('67');
    alsace.wait(hours(24) * 31);
    // Christmas and the 26th are holidays there, and a week-end follows.
    expect(await alsace.help.ask(alsace.rpps, wish)).toEqual({
      ok: true,
      value: { dueAt: instantFromIso('2026-12-28T11:00:00+01:00') },
    });
  });

  it('shows the request with its hour, and one request at a time', async () => {
    const { help, rpps, database, wait } = await prepared();
    await help.ask(rpps, { ...wish, words: 'Bloqué à l’étape 3.', symptom: 'no-sms-received' });
    wait(hours(1));
    const again = await help.ask(rpps, { ...wish, words: 'Toujours pareil.' });
    expect(again).toMatchObject({ value: { dueAt: instantFromIso('2026-11-24T11:00:00+01:00') } });
    expect(await help.mine(rpps)).toMatchObject({
      open: {
        symptom: 'no-sms-received',
        words: 'Bloqué à l’étape 3.\nToujours pareil.',
        dueAt: instantFromIso('2026-11-24T11:00:00+01:00'),
        isTaken: false,
      },
      numbers: { mobile: '06 … 01' },
      zone: 'Europe/Paris',
    });
    const moved = await help.ask(rpps, { ...wish, preferred: 'afternoon' });
    expect(moved).toMatchObject({ value: { dueAt: instantFromIso('2026-11-24T16:00:00+01:00') } });
    expect(await database.read.$count(database.read.tables.cases)).toBe(1);
  });

  it('calls only where there is a number', async () => {
    const { help, rpps } = await prepared();
    expect(await help.ask(rpps, { ...wish, callAt: 'officine' })).toEqual({
      ok: false,
      refusal: { code: 'no-number-to-call', callAt: 'officine' },
    });
  });

  it('opens by itself when the retry after the wait fails, once', async () => {
    const { help, rpps, lives, wait, clock, database, isHelped } = await prepared();
    await lives(
      { type: 'begin', route: 'without-card' },
      { type: 'declare-coordinate-update', at: clock.now() },
    );
    expect(await isHelped()).toBe(false);
    wait(hours(49));
    await lives({ type: 'report-symptom', symptom: 'no-email-received' });
    expect(await isHelped()).toBe(true);
    expect((await help.mine(rpps))?.open).toMatchObject({
      origin: 'still-failing',
      symptom: 'no-email-received',
    });
    await lives(
      { type: 'try-remedy', remedy: 'spam', worked: false },
      { type: 'report-symptom', symptom: 'other' },
    );
    expect(await database.read.$count(database.read.tables.cases)).toBe(1);
  });

  it('is withdrawn by whoever asked', async () => {
    const { help, rpps } = await prepared();
    expect(await help.withdraw(rpps)).toMatchObject({ refusal: { code: 'no-open-request' } });
    await help.ask(rpps, wish);
    expect((await help.withdraw(rpps)).ok).toBe(true);
    expect(await help.mine(rpps)).toMatchObject({
      open: undefined,
      past: [{ outcome: 'no-longer-needed' }],
    });
  });

  it('is queued for staff of the department, the first due first', async () => {
    const { help, rpps, database, clock, wait } = await prepared();
    const other = await aPharmacistOnFile(database, clock.now(), {
      rpps: '99700000013',
      mobile: '+33639980002',
    });
    await help.ask(other, { ...wish, preferred: 'afternoon' });
    wait(hours(1));
    await help.ask(rpps, wish);
    wait(hours(3));
    const page = await help.list({ state: 'open', mine: false, page: 1 }, camille);
    expect(page).toMatchObject({
      total: 2,
      late: 1,
      rows: [
        {
          rpps,
          number: { kind: 'told', value: '+33639980001' },
          isLate: true,
          takenBy: null,
          status: 'to-start',
        },
        { rpps: other, isLate: false },
      ],
    });
    const reader = { ...camille, role: 'reader' } as const;
    expect(await help.list({ state: 'open', mine: false, page: 1 }, reader)).toMatchObject({
      rows: [{ rpps, number: { kind: 'kept-from-readers' } }, { number: { kind: 'kept-from-readers' } }],
    });
    const elsewhere = await help.list({ state: 'open', mine: false, page: 1 }, advisorOf(['92']));
    expect(elsewhere).toMatchObject({ total: 0, rows: [] });
  });

  it('is taken by one colleague, and closed with an outcome that moves the activation', async () => {
    const { help, rpps, statusOf, database, clock, isHelped } = await prepared();
    await help.ask(rpps, wish);
    const [row] = (await help.list({ state: 'open', mine: false, page: 1 }, camille)).rows;
    const id = row?.id ?? '';
    const takers = [camille, advisorOf(['75'], 'advisor-2'), advisorOf('all', 'advisor-3')];
    const taken = await Promise.all(takers.map((taker) => help.take(id, taker)));
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
    expect(taken.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'case-taken' } });

    const ending = { outcome: 'activated', note: '' } as const;
    expect((await help.close(id, ending, camille)).ok).toBe(true);
    expect(await statusOf(rpps)).toBe('active');
    expect(await help.close(id, ending, camille)).toMatchObject({ refusal: { code: 'case-closed' } });
    expect(await isHelped()).toBe(false);
    const { activationEvents } = database.read.tables;
    const events = await database.read.select().from(activationEvents);
    expect(events.at(-1)).toMatchObject({
      event: { type: 'confirmed-active', reason: 'La e-CPS est active', by: { id: 'advisor-1' } },
      at: clock.now(),
    });
  });

  it('is read whole by staff of the department, and stands in the thread of the person', async () => {
    const { help, rpps, database, wait } = await prepared();
    await help.ask(rpps, { ...wish, words: 'Rien ne vient.' });
    const [row] = (await help.list({ state: 'open', mine: false, page: 1 }, camille)).rows;
    const id = row?.id ?? '';
    expect(await help.find(id, camille)).toMatchObject({ case: { id, rpps, words: 'Rien ne vient.' } });
    expect(await help.find(id, advisorOf(['92']))).toBeUndefined();
    expect(await help.find('absent', camille)).toBeUndefined();
    wait(hours(1));
    await help.take(id, camille);
    wait(hours(1));
    await help.close(id, { outcome: 'unreachable', note: 'Fermé.' }, camille);
    const thread = (await timelineOf(database.read, [rpps], 30)).filter(({ kind }) => kind === 'case');
    expect(thread).toMatchObject([
      { step: 'closed', outcome: 'unreachable', note: 'Fermé.', byThemself: false },
      { step: 'taken' },
      { step: 'opened', words: 'Rien ne vient.', dueAt: row?.dueAt },
    ]);
  });

  it('of another department answers like one that does not exist', async () => {
    const { help, rpps } = await prepared();
    await help.ask(rpps, wish);
    const [row] = (await help.list({ state: 'open', mine: false, page: 1 }, camille)).rows;
    const stranger = advisorOf(['92']);
    for (const id of [row?.id ?? '', 'absent']) {
      expect(await help.take(id, stranger)).toEqual({ ok: false, refusal: { code: 'not-found' } });
      expect(await help.close(id, { outcome: 'unreachable', note: '' }, stranger)).toEqual({
        ok: false,
        refusal: { code: 'not-found' },
      });
    }
    expect(await help.openFor(rpps, wish, ['92'])).toEqual({ ok: false, refusal: { code: 'not-found' } });
  });
});
