import type { Metadata } from 'next';
import { TeamPage } from '../../features/team/components/team-page.tsx';
import { loadTeam } from '../../features/team/loader.ts';
import { presentTeam } from '../../features/team/presenter.ts';
import { unanswered } from '../../lib/unanswered.tsx';

export const metadata: Metadata = { title: 'Mon équipe' };

export default async function Page() {
  const team = await loadTeam();
  if (!team.ok) return unanswered(team.refusal, { title: 'Mon équipe', back: '/equipe' });
  return <TeamPage view={presentTeam(team.value)} />;
}
