import type { Readiness } from '@relais/domain/activation/readiness';
import { Badge } from '@relais/ui/badge';
import type { Family, Weight } from '@relais/ui/family';
import { circleCheck, octagonX, triangleAlert } from '@relais/ui/glyphs';
import type { Drawing } from '@relais/ui/icon';
import { readinessWords } from './readiness-words.ts';

export const readinessLooks: Readonly<Record<Readiness, { family: Family; weight: Weight; icon: Drawing }>> =
  {
    able: { family: 'done', weight: 'tint', icon: circleCheck },
    fragile: { family: 'wait', weight: 'tint', icon: triangleAlert },
    unable: { family: 'stop', weight: 'solid', icon: octagonX },
  };

/** Whether an officine can operate. */
export function ReadinessBadge({ readiness }: { readiness: Readiness }) {
  return <Badge {...readinessLooks[readiness]}>{readinessWords[readiness].one}</Badge>;
}
