import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { testServer } from '../testing/test-server.ts';
import { HealthChecks } from './health-checks.ts';

onBothEngines('the health of the server', (open) => {
  it('is told: alive, and ready while the database takes writes', async () => {
    const { send } = await testServer(await open());
    expect(await send('GET', '/health/live', {})).toMatchObject({ status: 200, body: { live: true } });
    expect(await send('GET', '/health/ready', {})).toMatchObject({
      status: 200,
      body: { ready: true, checks: { database: 'ok' }, notices: { providers: 'ok' } },
    });
  });

  it('is not ready once the database is gone, and says no more than that', async () => {
    const database = await open();
    const { send } = await testServer(database);
    await database.close();
    expect(await send('GET', '/health/ready', {})).toMatchObject({
      status: 503,
      body: { ready: false, checks: { database: 'failed' } },
    });
    expect((await send('GET', '/health/live', {})).status).toBe(200);
  });
});

it('a notice is told and takes no traffic away', async () => {
  const checks = new HealthChecks();
  checks.notice('providers', async () => 'sms: no answer');
  expect(await checks.readiness()).toEqual({
    ready: true,
    checks: {},
    notices: { providers: 'sms: no answer' },
  });
});

it('a process that was asked to stop is not ready', async () => {
  const checks = new HealthChecks();
  checks.register('sender', async () => undefined);
  expect(await checks.readiness()).toEqual({ ready: true, checks: { sender: 'ok' }, notices: {} });
  checks.register('sender', async () => 'behind by 15 minutes');
  expect(await checks.readiness()).toMatchObject({
    ready: false,
    checks: { sender: 'behind by 15 minutes' },
  });
  checks.register('sender', async () => undefined);
  checks.leave();
  expect((await checks.readiness()).ready).toBe(false);
});
