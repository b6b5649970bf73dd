import type { Metadata } from 'next';
import { UnknownMessage, WhyPage } from '../../../../features/messages/components/why-page.tsx';
import { loadWhy } from '../../../../features/messages/loader.ts';
import { presentWhy } from '../../../../features/messages/why-presenter.ts';
import { ownViewpoint } from '../../../../lib/situation.ts';
import { unanswered } from '../../../../lib/unanswered.tsx';

const title = 'Pourquoi ai-je reçu ce message ?';

export const metadata: Metadata = { title };

export default async function Page({ params }: PageProps<'/preferences/messages/[reference]'>) {
  const { reference } = await params;
  const why = await loadWhy(reference);
  if (why.ok) return <WhyPage view={presentWhy(why.value, await ownViewpoint())} />;
  const isUnknown = ['not-found', 'reference-malformed', 'invalid-input'].includes(why.refusal.code);
  if (isUnknown) return <UnknownMessage reference={reference} />;
  return unanswered(why.refusal, { title, back: `/preferences/messages/${encodeURIComponent(reference)}` });
}
