import { Column } from '@relais/ui/frame';
import { PageHeader } from '@relais/ui/page-header';
import { StatusMessage } from '@relais/ui/status-message';
import type { Metadata } from 'next';
import { ReceivedMessages } from '../../features/messages/components/received-messages.tsx';
import { loadReceived } from '../../features/messages/loader.ts';
import { presentReceived } from '../../features/messages/presenter.ts';
import { MyDataLinks } from '../../features/my-data/components/my-data-links.tsx';
import { PreferencesForm } from '../../features/preferences/components/preferences-form.tsx';
import { loadPreferences } from '../../features/preferences/loader.ts';
import { presentPreferences } from '../../features/preferences/presenter.ts';
import { keptDraft } from '../../lib/draft.ts';
import { unanswered } from '../../lib/unanswered.tsx';

export const metadata: Metadata = { title: 'Mes préférences' };

export default async function Page({ searchParams }: PageProps<'/preferences'>) {
  const [preferences, received] = await Promise.all([loadPreferences(), loadReceived()]);
  if (!preferences.ok)
    return unanswered(preferences.refusal, { title: 'Mes préférences', back: '/preferences' });
  if (!received.ok) return unanswered(received.refusal, { title: 'Mes préférences', back: '/preferences' });
  const draft = await keptDraft();
  const isSaved = (await searchParams)['fait'] === 'choix';
  return (
    <Column aside={<MyDataLinks />} below={<ReceivedMessages messages={presentReceived(received.value)} />}>
      <div className="grid gap-4">
        <PageHeader
          title="Mes préférences"
          lead="Ce que vous recevez, pourquoi, et ce que nous savons de vous."
        />
        <StatusMessage>{isSaved ? 'Vos choix sont enregistrés.' : undefined}</StatusMessage>
        <StatusMessage family="run">
          {Object.keys(draft).length > 0
            ? 'Votre session avait pris fin. Vos choix sont toujours là : il reste à les enregistrer.'
            : undefined}
        </StatusMessage>
      </div>
      <PreferencesForm channels={presentPreferences(preferences.value, draft, received.value)} />
    </Column>
  );
}
