import type { Readiness } from '@relais/domain/activation/readiness';
import type { Family, Weight } from '@relais/ui/family';
import { circleCheck, octagonX, triangleAlert } from '@relais/ui/glyphs';
import type { Drawing } from '@relais/ui/icon';

/** Whether an officine can operate: its word and its look. */
export const readinessLooks: Readonly<
  Record<Readiness, { label: string; family: Family; weight: Weight; icon: Drawing }>
> = {
  able: { label: 'Capable', family: 'done', weight: 'tint', icon: circleCheck },
  fragile: { label: 'Fragile', family: 'wait', weight: 'tint', icon: triangleAlert },
  unable: { label: 'Incapable', family: 'stop', weight: 'solid', icon: octagonX },
};
