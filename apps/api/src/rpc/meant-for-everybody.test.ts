import { waitOverRule } from '@relais/domain/nudge/rule';
import { defaultNudgeSettings } from '@relais/domain/nudge/settings';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onSqlite } from '../database/testing/on-both-engines.ts';
import { currentVersion } from '../messages/template-versions.ts';
import { currentRules } from '../nudging/rules.repository.ts';
import { codeIn } from '../testing/calling.ts';
import { asStaff } from '../testing/signed-in.ts';
import { testServer } from '../testing/test-server.ts';

const { id, version, since, ...definition } = waitOverRule;
const slug = 'wait-over-sms';
const body = 'Relais Officine: une autre phrase. {lien} Réf {ref}';

/** What speaks to every department at once, each with an input that would be taken. */
const changes = [
  {
    path: 'nudges.rules.save',
    input: { id, basedOn: 0, definition: { ...definition, name: 'Renommée' } },
  },
  {
    path: 'nudges.settings.save',
    input: { basedOn: 0, settings: { ...defaultNudgeSettings, trial: true } },
  },
  {
    path: 'templates.create',
    input: { name: 'Ajouté', channel: 'sms', topic: 'help' },
  },
  { path: 'templates.saveDraft', input: { slug, revision: 0, content: { channel: 'sms', body } } },
  { path: 'templates.publish', input: { slug, revision: 1, confirmVariables: true } },
  { path: 'templates.restore', input: { slug, revision: 2, version: 1 } },
  { path: 'templates.discardDraft', input: { slug, revision: 3 } },
] as const;

onSqlite('what is meant for everybody', (open) => {
  const prepared = async () => {
    const server = await testServer(await open());
    const { read } = server.database;
    const { addedTemplates, templateDrafts } = read.tables;
    return {
      server,
      written: async () => ({
        rules: (await currentRules(read)).map(({ name }) => name),
        settings: await read.$count(read.tables.settings),
        added: await read.$count(addedTemplates),
        drafts: await read.$count(templateDrafts, eq(templateDrafts.slug, slug)),
        published: (await currentVersion(read, slug))?.version,
      }),
    };
  };

  for (const role of ['editor', 'admin'] as const) {
    it(`is not changed by an ${role} of one department, who is told why`, async () => {
      const { server, written } = await prepared();
      const before = await written();
      const cookie = await asStaff(server, role, ['33']);
      for (const { path, input } of changes) {
        const reply = await server.mutate('admin', path, { input, cookie });
        expect([path, codeIn(reply.body)]).toEqual([path, 'all-departments-required']);
      }
      expect(await written()).toEqual(before);
    });
  }

  it('is changed by an editor of all departments, with the very same words', async () => {
    const { server, written } = await prepared();
    const cookie = await asStaff(server, 'editor', 'all');
    for (const { path, input } of changes) {
      const reply = await server.mutate('admin', path, { input, cookie });
      expect([path, reply.status, codeIn(reply.body)]).toEqual([path, 200, undefined]);
    }
    expect(await written()).toMatchObject({ rules: expect.arrayContaining(['Renommée']), added: 1 });
  });
});
