import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StaffRole } from '@relais/domain/activation/actor';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import { expect, it, onTestFinished } from 'vitest';
import { onSqlite } from '../database/testing/on-both-engines.ts';
import { administration } from '../features/staff/staff.module.ts';
import { cookieIn, testServer } from '../testing/test-server.ts';

const password = 'une phrase assez longue';

onSqlite('the upload of a roster file', (open) => {
  const signedIn = async (role: StaffRole = 'editor', departments: DepartmentScope = 'all') => {
    const root = mkdtempSync(join(tmpdir(), 'relais-upload-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const server = await testServer(await open(), { env: { RELAIS_ROOT: root } });
    const email = 'lea@relais.example';
    await administration(server).add({ email, name: 'Léa', role, departments, password });
    const cookie = cookieIn(await server.mutate('admin', 'staff.signIn', { input: { email, password } }));
    const upload = (
      over: { query?: string; headers?: Record<string, string>; cookie?: string; content?: string } = {},
    ) =>
      server.send(
        'POST',
        `/imports/upload?${over.query ?? 'kind=annuaire&fileName=roster.txt&departments=75&dryRun=1'}`,
        {
          headers: {
            ...server.ownHeaders('admin'),
            'content-type': 'application/octet-stream',
            ...over.headers,
          },
          cookie: over.cookie ?? cookie,
        },
        over.content ?? 'a|b\n',
      );
    return { ...server, root, cookie, upload };
  };

  it('is kept, and its import can be followed from anywhere', async () => {
    const { upload, query, cookie, root } = await signedIn();
    const reply = await upload();
    expect(reply).toMatchObject({ status: 202, body: { id: expect.any(String) } });
    const { id } = reply.body as { id: string };
    expect(existsSync(join(root, 'var', 'imports', `${id}.upload`))).toBe(true);
    const followed = () =>
      query(`imports.get?input=${encodeURIComponent(JSON.stringify({ id }))}`, { cookie });
    expect((await followed()).body).toMatchObject({
      result: { data: { id, fileName: 'roster.txt', departments: ['75'], dryRun: true } },
    });
    // There is no built command here: its process dies at once, and that is told.
    await expect
      .poll(async () => (await followed()).body)
      .toMatchObject({ result: { data: { status: 'failed' } } });
  });

  it('may be larger than any other request', async () => {
    const { upload } = await signedIn();
    expect((await upload({ content: 'x'.repeat(2_000_000) })).status).toBe(202);
  });

  it.each<[string, number, Parameters<Awaited<ReturnType<typeof signedIn>>['upload']>[0]]>([
    ['nobody’s', 401, { cookie: 'relais-admin=x' }],
    ['from another site', 403, { headers: { origin: 'https://evil.example' } }],
    ['without our header', 403, { headers: { 'x-relais': '0' } }],
    ['of an unknown kind', 400, { query: 'kind=finess&fileName=x' }],
    ['of an unknown department', 400, { query: 'kind=annuaire&fileName=x&departments=20' }],
    ['without a name', 400, { query: 'kind=annuaire' }],
    ['as a form', 415, { headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
  ])('is refused when it is %s', async (_, status, over) => {
    const { upload, root } = await signedIn();
    expect((await upload(over)).status).toBe(status);
    expect(existsSync(join(root, 'var', 'imports'))).toBe(false);
  });

  it.each<[StaffRole, DepartmentScope]>([
    ['reader', 'all'],
    ['advisor', 'all'],
    ['admin', ['75']],
  ])('is refused to a %s of %j', async (role, departments) => {
    const { upload } = await signedIn(role, departments);
    expect((await upload()).status).toBe(403);
  });
});
