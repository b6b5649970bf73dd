import type { Metadata } from 'next';
import { presentGuides } from '../../features/guides/catalogue.ts';
import { GuideList } from '../../features/guides/components/guide-list.tsx';

export const metadata: Metadata = {
  title: 'Guides',
  description:
    'Se connecter, corriger ses coordonnées, changer de téléphone, refaire sa carte : chaque guide en une page.',
};

export default function Page() {
  return <GuideList groups={presentGuides()} />;
}
