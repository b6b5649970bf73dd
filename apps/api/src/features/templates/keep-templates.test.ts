import { refuse } from '@relais/domain/kernel/result';
import { waitOverRule } from '@relais/domain/nudge/rule';
import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { templatesInForce } from '../../messages/templates-in-force.ts';
import { shipCadence } from '../../nudging/rules.repository.ts';
import { aStudio, by, slug, text } from './testing/a-studio.ts';

const wanted = { name: 'Réunion d’été', channel: 'sms', topic: 'activation', by } as const;
const added = 'reunion-d-ete-sms';

onBothEngines('A template', (open) => {
  const withAdded = async () => {
    const studio = await aStudio(await open());
    await studio.create(wanted);
    return studio;
  };

  it('that an editor added is renamed for both channels, and keeps its address and its texts', async () => {
    const studio = await withAdded();
    await studio.create({ ...wanted, channel: 'email' });
    await studio.published(text, added);
    expect(await studio.rename({ slug: added, name: 'Rencontre' })).toEqual({ ok: true, value: undefined });
    const named = (await studio.list()).filter(({ name }) => name === 'Rencontre').map((one) => one.slug);
    expect(named.toSorted()).toEqual(['reunion-d-ete-email', added]);
    expect(await studio.sheet(added)).toMatchObject({ published: { version: 1, content: text } });
    const inForce = await templatesInForce()(studio.database.read, added);
    expect(inForce).toMatchObject({ version: 1, template: text });
  });

  it('is not given the name of another of its channel, an empty one, nor the product’s another one', async () => {
    const studio = await withAdded();
    await studio.create({ ...wanted, name: 'Rencontre' });
    const taken = refuse({ code: 'template-name-refused', isTaken: true });
    expect(await studio.rename({ slug: added, name: 'RENCONTRÉ' })).toEqual(taken);
    expect(await studio.rename({ slug: added, name: ' !? ' })).toEqual(
      refuse({ code: 'template-name-refused', isTaken: false }),
    );
    expect((await studio.rename({ slug: added, name: wanted.name })).ok).toBe(true);
    expect(await studio.rename({ slug, name: 'Autre' })).toEqual(refuse({ code: 'template-of-the-product' }));
    expect(await studio.rename({ slug: 'nothing-sms', name: 'Autre' })).toEqual(
      refuse({ code: 'not-found' }),
    );
    await studio.rename({ slug: added, name: 'Atelier' });
    expect(await studio.create({ ...wanted, name: 'Atelier' })).toEqual(taken);
  });

  it('in use is not archived: the rules that use it are named, those that are off included', async () => {
    const studio = await aStudio(await open());
    await shipCadence(studio);
    expect(await studio.archive({ slug, by })).toEqual(
      refuse({ code: 'template-in-use', rules: [waitOverRule.name] }),
    );
    expect(await studio.archive({ slug: 'sign-in-code-sms', by })).toEqual(
      refuse({ code: 'template-in-use', rules: [] }),
    );
    expect((await studio.list()).filter(({ archivedAt }) => archivedAt !== undefined)).toEqual([]);
  });

  it('once archived keeps its text and is written no more, until it is taken back', async () => {
    const studio = await withAdded();
    await studio.published(text, added);
    const revision = await studio.saved({ ...text, body: `${text.body} ` }, added);
    expect((await studio.archive({ slug: added, by })).ok).toBe(true);
    expect((await studio.archive({ slug: added, by })).ok).toBe(true);
    expect(await studio.sheet(added)).toMatchObject({
      archivedAt: studio.clock.now(),
      published: { content: text },
      draft: {},
    });
    const refused = refuse({ code: 'template-archived' });
    expect(await studio.saveDraft({ slug: added, revision, content: text, by })).toEqual(refused);
    expect(await studio.publish(revision, true, added)).toEqual(refused);
    expect(await studio.restore({ slug: added, revision, version: 1, by })).toEqual(refused);
    expect((await studio.unarchive({ slug: added })).ok).toBe(true);
    expect((await studio.publish(revision, true, added)).ok).toBe(true);
    expect(await studio.archive({ slug: 'nothing-sms', by })).toEqual(refuse({ code: 'not-found' }));
  });

  it('archived gives its name back to nobody', async () => {
    const studio = await withAdded();
    await studio.published(text, added);
    await studio.archive({ slug: added, by });
    expect(await studio.create(wanted)).toEqual(refuse({ code: 'template-name-refused', isTaken: true }));
  });
});
