import type { SmsContent } from '@relais/content/schema/message';
import { refuse } from '@relais/domain/kernel/result';
import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { aStudio, email, slug } from './testing/a-studio.ts';

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

  it('shows the address, masked to those who only read', async () => {
    const studio = await aStudio(await open());
    const rpps = await aPharmacistOnFile(studio.database, studio.clock.now());
    const viewer = { scope: 'all', role: 'reader' } as const;
    expect(await studio.preview({ ...asked, rpps }, viewer)).toMatchObject({
      value: { recipient: 'c•••@•••.org' },
    });
    expect(await studio.preview({ slug, content: undefined, rpps }, viewer)).toMatchObject({
      value: { recipient: '06 •• •• •• 01' },
    });
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
