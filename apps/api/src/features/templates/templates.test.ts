import { messageTemplates } from '@relais/content/messages/templates';
import type { EmailContent, MessageContent, SmsContent } from '@relais/content/schema/message';
import { minutes } from '@relais/domain/kernel/instant';
import { refuse } from '@relais/domain/kernel/result';
import { expect, it } from 'vitest';
import type { Database } from '../../database/database.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { shipTemplates } from '../../messages/template-versions.ts';
import { templatesInForce } from '../../messages/templates-in-force.ts';
import { testFoundations } from '../../testing/test-foundations.ts';
import { templatesUseCases } from './templates.module.ts';

const by = 'claire';
const slug = 'wait-over-sms';
const text: SmsContent = {
  channel: 'sms',
  body: 'Relais Officine: on réessaie ? {lien} Aide: {support-ecps}. Réf {ref}',
};
const another: SmsContent = {
  channel: 'sms',
  body: 'Relais Officine: à vous. {lien} Aide: {support-ecps}. Réf {ref}',
};
const email: EmailContent = {
  channel: 'email',
  subject: 'Bonjour {prenom}',
  body: 'Bonjour {prenom}, de {officine}.',
  action: 'Ouvrir',
  reason: 'Vous recevez ce message car vous êtes pharmacien.',
};

const aStudio = async (database: Database) => {
  const foundations = testFoundations(database);
  await database.transaction((sql) =>
    sql.insert(sql.tables.staff).values({
      id: by,
      email: 'claire@example.org',
      name: 'Claire Martin',
      role: 'editor',
      departments: 'all',
      passwordHash: '',
      createdAt: foundations.clock.now(),
    }),
  );
  await shipTemplates(foundations);
  const useCases = templatesUseCases(foundations);
  const sheet = async (of = slug) => {
    const found = await useCases.get(of);
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value;
  };
  const saved = async (content: MessageContent = text, of = slug) => {
    const { revision } = await sheet(of);
    const done = await useCases.saveDraft({ slug: of, revision, content, by });
    if (!done.ok) throw new Error(done.refusal.code);
    return done.value.revision;
  };
  return {
    ...foundations,
    ...useCases,
    sheet,
    saved,
    published: async (content: MessageContent = text, of = slug) => {
      const revision = await saved(content, of);
      const done = await useCases.publish({ slug: of, revision, confirmVariables: true, by });
      if (!done.ok) throw new Error(JSON.stringify(done.refusal));
      return done.value;
    },
    publish: (revision: number, confirmVariables = false) =>
      useCases.publish({ slug, revision, confirmVariables, by }),
  };
};

onBothEngines('The templates of messages', (open) => {
  it('start as the texts the product ships with, version 1', async () => {
    const { list, sheet } = await aStudio(await open());
    const listed = await list();
    expect(listed.map((each) => each.slug).sort()).toEqual(messageTemplates.map((each) => each.slug).sort());
    expect(listed.every(({ published }) => published.version === 1)).toBe(true);
    expect(await sheet()).toMatchObject({
      published: { version: 1, content: { channel: 'sms' } },
      revision: 0,
      versions: [{ version: 1 }],
    });
    expect((await sheet()).published.publishedBy).toBeUndefined();
  });

  it('are shipped once, and never over the words of an editor', async () => {
    const studio = await aStudio(await open());
    await studio.published();
    await shipTemplates(studio);
    await shipTemplates(studio);
    expect((await studio.sheet()).published).toMatchObject({ version: 2, content: text });
    expect((await studio.sheet('welcome-email')).versions).toHaveLength(1);
  });

  it('change for messages once published, not while a draft is written', async () => {
    const studio = await aStudio(await open());
    const templateFor = templatesInForce();
    const inForce = () => templateFor(studio.database.read, slug);
    const before = await inForce();
    const revision = await studio.saved();
    expect(await inForce()).toEqual(before);
    expect(await studio.publish(revision, true)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await inForce()).toMatchObject({ version: 2, template: { slug, topic: 'activation', ...text } });
    expect(await inForce()).toBe(await inForce());
    expect(await studio.sheet()).toMatchObject({
      draft: undefined,
      published: { version: 2, publishedBy: 'Claire Martin' },
      versions: [{ version: 2 }, { version: 1 }],
    });
  });

  it('show who is writing', async () => {
    const studio = await aStudio(await open());
    await studio.saved();
    expect((await studio.sheet()).draft).toMatchObject({ content: text, editedBy: 'Claire Martin' });
    expect((await studio.list()).find((each) => each.slug === slug)?.draft).toMatchObject({
      editedBy: 'Claire Martin',
    });
  });

  it('are never overwritten by whoever did not see the latest text: both are shown', async () => {
    const studio = await aStudio(await open());
    const revision = await studio.saved(text);
    studio.wait(minutes(1));
    const first = await studio.saveDraft({ slug, revision, content: another, by });
    expect(first.ok).toBe(true);
    expect(await studio.saveDraft({ slug, revision, content: text, by })).toEqual(
      refuse({
        code: 'template-edited-meanwhile',
        revision: revision + 1,
        yours: text,
        theirs: another,
        editedBy: 'Claire Martin',
        editedAt: studio.clock.now(),
      }),
    );
    expect(await studio.publish(revision)).toMatchObject({
      refusal: { code: 'template-edited-meanwhile', yours: undefined, theirs: another },
    });
  });

  it('keep counting revisions after a publication: an old page cannot save over the next draft', async () => {
    const studio = await aStudio(await open());
    const seen = await studio.saved(text);
    await studio.publish(seen);
    expect(await studio.saveDraft({ slug, revision: 0, content: another, by })).toMatchObject({
      refusal: { code: 'template-edited-meanwhile', theirs: text },
    });
    const revision = await studio.saved(another);
    expect(revision).toBeGreaterThan(seen);
  });

  it.each([
    ['an unknown variable', 'Relais Officine: {lein} {lien} Réf {ref}', 'unknown-variable'],
    ['a variable this message cannot know', '{etape} {lien} Réf {ref}', 'variable-not-available'],
    ['no link', 'Relais Officine: appelez-nous. Réf {ref}', 'required-variable'],
    ['a link elsewhere', 'Relais Officine: https://evil.example {lien} Réf {ref}', 'foreign-link'],
    ['more than 3 segments', `${'é'.repeat(460)} {lien} Réf {ref}`, 'too-many-segments'],
    ['a brace alone', 'Relais { Officine: {lien} Réf {ref}', 'malformed-placeholder'],
  ])('are not published with %s', async (_, body, code) => {
    const studio = await aStudio(await open());
    const revision = await studio.saved({ channel: 'sms', body });
    expect(await studio.publish(revision, true)).toMatchObject({
      refusal: { code: 'message-not-sendable', mistakes: [{ code }] },
    });
    expect((await studio.sheet()).published.version).toBe(1);
    expect((await studio.sheet()).draft?.content).toEqual({ channel: 'sms', body });
  });

  it('ask before a variable is added or removed', async () => {
    const studio = await aStudio(await open());
    const body = 'Relais Officine: {prenom}, à vous. {lien} Réf {ref}';
    const revision = await studio.saved({ channel: 'sms', body });
    expect(await studio.publish(revision)).toEqual(
      refuse({ code: 'variables-to-confirm', added: ['prenom'], removed: ['delai-48h', 'support-ecps'] }),
    );
    expect(await studio.publish(revision, true)).toMatchObject({ ok: true });
  });

  it('are not published twice, nor without a change', async () => {
    const studio = await aStudio(await open());
    expect(await studio.publish(0)).toEqual(refuse({ code: 'no-draft' }));
    await studio.published();
    const revision = await studio.saved(text);
    expect(await studio.publish(revision)).toEqual(refuse({ code: 'nothing-changed' }));
  });

  it('come back from an old version as a draft: nothing is published', async () => {
    const studio = await aStudio(await open());
    const first = (await studio.sheet()).published.content;
    await studio.published();
    const { revision } = await studio.sheet();
    expect(await studio.restore({ slug, revision, version: 1, by })).toMatchObject({ ok: true });
    expect(await studio.sheet()).toMatchObject({ draft: { content: first }, published: { version: 2 } });
    expect(await studio.restore({ slug, revision: revision + 1, version: 9, by })).toEqual(
      refuse({ code: 'not-found' }),
    );
  });

  it('lose a draft that is discarded', async () => {
    const studio = await aStudio(await open());
    const revision = await studio.saved();
    expect(await studio.discardDraft({ slug, revision, by })).toMatchObject({ ok: true });
    expect((await studio.sheet()).draft).toBeUndefined();
    expect(await studio.publish(revision + 1)).toEqual(refuse({ code: 'no-draft' }));
  });

  it('tell the cost of a text, and which letters make it', async () => {
    const studio = await aStudio(await open());
    const body = `Bientôt prêt: {lien} Réf {ref}${' et encore'.repeat(4)}`;
    const checked = await studio.check(slug, { channel: 'sms', body });
    expect(checked).toMatchObject({
      ok: true,
      value: {
        encoding: 'UCS-2',
        segments: 2,
        price: { thousandthsOfEuro: 150, source: expect.stringContaining('remplacer') },
        offending: [
          { character: 'ô', index: 5 },
          { character: 'ê', index: 10 },
        ],
        economical: body.replace('ô', 'o').replace('ê', 'e'),
        variables: ['lien', 'ref'],
        mistakes: [],
      },
    });
    expect(await studio.check(slug, email)).toEqual(refuse({ code: 'wrong-channel' }));
    expect(await studio.check('nothing', text)).toEqual(refuse({ code: 'not-found' }));
  });
});

onBothEngines('The preview of a template on a real person', (open) => {
  const asked = { slug: 'welcome-email', content: email };

  it('is the message they would receive', async () => {
    const studio = await aStudio(await open());
    const rpps = await aPharmacistOnFile(studio.database, studio.clock.now());
    const shown = await studio.preview({ ...asked, rpps }, { scope: 'all', role: 'advisor' });
    expect(shown).toMatchObject({
      ok: true,
      value: {
        message: { subject: 'Bonjour Claire' },
        recipient: 'claire.martin@example.org',
        examples: [],
        measure: { segments: 0 },
      },
    });
    expect(shown.ok && shown.value.message.html).toContain('Bonjour Claire, de Pharmacie du Port.');
  });

  it('shows the address to those who write and call, masked to the others', async () => {
    const studio = await aStudio(await open());
    const rpps = await aPharmacistOnFile(studio.database, studio.clock.now());
    for (const role of ['reader', 'editor'] as const) {
      expect(await studio.preview({ ...asked, rpps }, { scope: 'all', role })).toMatchObject({
        value: { recipient: 'c…@example.org' },
      });
      expect(await studio.preview({ slug, content: undefined, rpps }, { scope: 'all', role })).toMatchObject({
        value: { recipient: '06 … 01' },
      });
    }
  });

  it('answers for someone of another department as for nobody', async () => {
    const studio = await aStudio(await open());
    const rpps = await aPharmacistOnFile(studio.database, studio.clock.now());
    expect(await studio.preview({ ...asked, rpps }, { scope: ['33'], role: 'admin' })).toEqual(
      refuse({ code: 'not-found' }),
    );
  });

  it('names the variables that this person gives no value to', async () => {
    const studio = await aStudio(await open());
    const rpps = await aPharmacistOnFile(studio.database, studio.clock.now());
    const stopped = { slug: 'stopped-sms', content: undefined, rpps };
    expect(await studio.preview(stopped, { scope: 'all', role: 'admin' })).toMatchObject({
      value: { examples: ['etape', 'etapes', 'lien', 'ref'] },
    });
  });

  it('says which name cannot be filled', async () => {
    const studio = await aStudio(await open());
    const rpps = await aPharmacistOnFile(studio.database, studio.clock.now());
    const content: SmsContent = { channel: 'sms', body: 'Bonjour {prenon}' };
    expect(await studio.preview({ slug, content, rpps }, { scope: 'all', role: 'admin' })).toEqual(
      refuse({ code: 'message-incomplete', name: 'prenon' }),
    );
  });
});
