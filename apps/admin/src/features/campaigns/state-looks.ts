import type { Family, Weight } from '@relais/ui/family';
import { ban, circleCheck, clock, pause, pencil, send, shieldCheck } from '@relais/ui/glyphs';
import type { Drawing } from '@relais/ui/icon';
import type { CampaignSummary } from '../../lib/answers.ts';

export type CampaignState = CampaignSummary['state'];

export const stateLooks: Readonly<
  Record<CampaignState, { label: string; family: Family; weight: Weight; icon: Drawing }>
> = {
  draft: { label: 'Brouillon', family: 'idle', weight: 'outline', icon: pencil },
  checked: { label: 'Vérifiée', family: 'turn', weight: 'tint', icon: shieldCheck },
  scheduled: { label: 'Lancée', family: 'wait', weight: 'tint', icon: clock },
  running: { label: 'En cours', family: 'run', weight: 'tint', icon: send },
  paused: { label: 'En pause', family: 'wait', weight: 'solid', icon: pause },
  done: { label: 'Terminée', family: 'done', weight: 'tint', icon: circleCheck },
  cancelled: { label: 'Annulée', family: 'idle', weight: 'dashed', icon: ban },
};
