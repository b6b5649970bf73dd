import { messageTemplates } from '@relais/content/messages/templates';
import { minutes } from '@relais/domain/kernel/instant';
import { refuse } from '@relais/domain/kernel/result';
import { describe, expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { shipTemplates } from '../../messages/template-versions.ts';
import { templatesInForce } from '../../messages/templates-in-force.ts';
import { shipCadence } from '../../nudging/rules.repository.ts';
import { another, aStudio, by, email, slug, text } from './testing/a-studio.ts';

onBothEngines('The templates of messages', (open) => {
  it('start as the texts the product ships with, version 1', async () => {
    const { list, sheet } = await aStudio(await open());
    const listed = await list();
    expect(listed.map((each) => each.slug).sort()).toEqual(messageTemplates.map((each) => each.slug).sort());
    expect(listed.every(({ published }) => published?.version === 1)).toBe(true);
    expect(await sheet()).toMatchObject({
      published: { version: 1, content: { channel: 'sms' } },
      revision: 0,
      versions: [{ version: 1 }],
    });
    expect((await sheet()).published?.publishedBy).toBeUndefined();
  });

  it('are shipped once, and never over the words of an editor', async () => {
    const studio = await aStudio(await open());
    await studio.published();
    await shipTemplates(studio);
    await shipTemplates(studio);
    expect((await studio.sheet()).published).toMatchObject({ version: 2, content: text });
    expect((await studio.sheet('welcome-email')).versions).toHaveLength(1);
  });

  it('are shipped by several processes that start together as by one', async () => {
    const studio = await aStudio(await open());
    const { templateVersions } = studio.database.read.tables;
    await studio.database.transaction((sql) => sql.delete(templateVersions));
    await Promise.all(Array.from({ length: 4 }, () => shipTemplates(studio)));
    const rows = await studio.database.read.select().from(templateVersions);
    expect(rows).toHaveLength(messageTemplates.length);
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
    expect((await studio.sheet()).published?.version).toBe(1);
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
    const first = (await studio.sheet()).published?.content;
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

  describe('added by an editor', () => {
    const wanted = { name: 'Réunion d’été', channel: 'sms', topic: 'activation', by } as const;
    const added = 'reunion-d-ete-sms';

    it('start as a draft, and nothing is sent with them before they are published', async () => {
      const studio = await aStudio(await open());
      const templateFor = templatesInForce();
      const inForce = () => templateFor(studio.database.read, added);
      expect(await studio.create(wanted)).toEqual({ ok: true, value: { slug: added } });
      const listed = (await studio.list()).find((each) => each.slug === added);
      expect(listed).toMatchObject({ name: 'Réunion d’été', published: undefined, usedBy: [] });
      expect(listed?.draft?.editedBy).toBe('Claire Martin');
      expect(await inForce()).toBeUndefined();
      expect(await studio.published(text, added)).toMatchObject({ version: 1 });
      expect(await inForce()).toMatchObject({
        version: 1,
        template: { slug: added, topic: 'activation', audience: 'pharmacist', ...text },
      });
      expect((await studio.sheet(added)).versions).toMatchObject([{ version: 1 }]);
    });

    it('start with the words of another of the same channel', async () => {
      const studio = await aStudio(await open());
      await studio.published();
      expect((await studio.create({ ...wanted, from: slug })).ok).toBe(true);
      expect((await studio.sheet(added)).draft?.content).toEqual(text);
      expect(await studio.create({ ...wanted, name: 'Autre', from: 'welcome-email' })).toEqual(
        refuse({ code: 'not-found' }),
      );
    });

    it('have a name of their own, per channel', async () => {
      const studio = await aStudio(await open());
      await studio.create(wanted);
      const taken = refuse({ code: 'template-name-refused', isTaken: true });
      expect(await studio.create({ ...wanted, name: 'REUNION D’ETE' })).toEqual(taken);
      expect(await studio.create({ ...wanted, name: 'Wait over' })).toEqual(taken);
      expect((await studio.create({ ...wanted, channel: 'email' })).ok).toBe(true);
      expect(await studio.create({ ...wanted, name: ' !? ' })).toEqual(
        refuse({ code: 'template-name-refused', isTaken: false }),
      );
    });

    it('disappear with their first draft, and come back without giving its revision twice', async () => {
      const studio = await aStudio(await open());
      await studio.create(wanted);
      const { revision } = await studio.sheet(added);
      expect((await studio.discardDraft({ slug: added, revision, by })).ok).toBe(true);
      expect((await studio.get(added)).ok).toBe(false);
      await studio.create(wanted);
      expect((await studio.sheet(added)).revision).toBeGreaterThan(revision);
    });
  });

  it('tell which rules write with them', async () => {
    const studio = await aStudio(await open());
    await shipCadence(studio);
    expect((await studio.sheet()).usedBy).toHaveLength(1);
    const listed = (await studio.list()).find((each) => each.slug === 'sign-in-code-sms');
    expect(listed?.usedBy).toEqual([]);
  });
});
