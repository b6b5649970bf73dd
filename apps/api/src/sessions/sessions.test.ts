import { hours, minutes } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { testFoundations } from '../testing/test-foundations.ts';
import { endSessionsOf, forgetEndedSessions, startSession } from './session.repository.ts';
import { sessionUseCases } from './sessions.ts';

onBothEngines('a session', (open) => {
  const prepared = async () => {
    const foundations = testFoundations(await open());
    const { database, clock, chance, wait } = foundations;
    const start = (over: Partial<Parameters<typeof startSession>[1]> = {}) =>
      database.transaction((sql) =>
        startSession(sql, {
          audience: 'portal',
          subject: '99700000017',
          stage: 'complete',
          token: chance.token(),
          now: clock.now(),
          ...over,
        }),
      );
    return { ...foundations, start, wait, sessions: sessionUseCases(foundations) };
  };

  it('is found by its token, and only on its own front', async () => {
    const { start, sessions } = await prepared();
    const { token } = await start();
    expect(await sessions.resume('portal', token)).toEqual({ subject: '99700000017', stage: 'complete' });
    expect(await sessions.resume('admin', token)).toBeUndefined();
    expect(await sessions.resume('portal', `${token}x`)).toBeUndefined();
  });

  it('is stored without its token', async () => {
    const { start, database } = await prepared();
    const { token } = await start();
    const stored = await database.read.select().from(database.read.tables.sessions);
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('ends after 30 minutes without use', async () => {
    const { start, sessions, wait } = await prepared();
    const { token } = await start();
    wait(minutes(29));
    expect(await sessions.resume('portal', token)).toBeDefined();
    wait(minutes(29));
    expect(await sessions.resume('portal', token)).toBeDefined();
    wait(minutes(30));
    expect(await sessions.resume('portal', token)).toBeUndefined();
  });

  it('ends after 12 hours, however much it is used', async () => {
    const { start, sessions, wait } = await prepared();
    const { token } = await start();
    for (let elapsed = 0; elapsed < hours(12) - minutes(20); elapsed += minutes(20)) {
      wait(minutes(20));
      expect(await sessions.resume('portal', token)).toBeDefined();
    }
    wait(minutes(20));
    expect(await sessions.resume('portal', token)).toBeUndefined();
  });

  it('replaces the one the browser held before', async () => {
    const { start, sessions } = await prepared();
    const before = await start();
    const after = await start({ replaces: before.token });
    expect(await sessions.resume('portal', before.token)).toBeUndefined();
    expect(await sessions.resume('portal', after.token)).toBeDefined();
  });

  it('that waits for a second factor lasts 5 minutes', async () => {
    const { start, sessions, wait } = await prepared();
    const { token } = await start({ audience: 'admin', subject: 'someone', stage: 'second-factor-due' });
    expect(await sessions.resume('admin', token)).toMatchObject({ stage: 'second-factor-due' });
    wait(minutes(5));
    expect(await sessions.resume('admin', token)).toBeUndefined();
  });

  it('ends when its holder signs out, or when all of theirs are ended', async () => {
    const { start, sessions, database } = await prepared();
    const first = await start();
    const second = await start();
    const third = await start();
    await sessions.end('portal', first.token);
    expect(await sessions.resume('portal', first.token)).toBeUndefined();
    await database.transaction((sql) => endSessionsOf(sql, 'portal', '99700000017', third.token));
    expect(await sessions.resume('portal', second.token)).toBeUndefined();
    expect(await sessions.resume('portal', third.token)).toBeDefined();
  });

  it('leaves nothing behind once it has ended', async () => {
    const { start, database, clock, wait } = await prepared();
    await start();
    wait(minutes(31));
    await database.transaction((sql) => forgetEndedSessions(sql, clock.now()));
    expect(await database.read.select().from(database.read.tables.sessions)).toEqual([]);
  });
});
