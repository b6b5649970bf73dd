import { TabLinks } from '@relais/ui/tab-links';
import { Link } from './link.tsx';

const sections = [
  { name: 'overview', href: '/relances', label: 'Vue d’ensemble' },
  { name: 'history', href: '/relances/historique', label: 'Historique' },
  { name: 'rules', href: '/relances/regles', label: 'Règles' },
  { name: 'templates', href: '/relances/modeles', label: 'Modèles' },
  { name: 'forecast', href: '/relances/simulation', label: 'Simulation' },
  { name: 'campaigns', href: '/relances/campagnes', label: 'Campagnes' },
  { name: 'settings', href: '/relances/reglages', label: 'Réglages' },
] as const;

export type NudgeSection = (typeof sections)[number]['name'];

/** The parts of « Relances », on top of each of them. */
export function NudgeSections({ at }: { at?: NudgeSection | undefined }) {
  return (
    <TabLinks
      label="Relances"
      link={Link}
      items={sections.map(({ name, href, label }) => ({ href, label, current: name === at }))}
    />
  );
}
