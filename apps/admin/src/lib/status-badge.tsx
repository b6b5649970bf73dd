import { statusWords } from '@relais/content/status-words';
import type { ActivationStatus } from '@relais/domain/activation/status';
import { Badge } from '@relais/ui/badge';
import type { Family, Weight } from '@relais/ui/family';
import {
  bellRing,
  circle,
  circleCheck,
  circleDot,
  circleMinus,
  hourglass,
  idCard,
  octagonX,
  smartphone,
} from '@relais/ui/glyphs';
import type { Drawing } from '@relais/ui/icon';

export const statusLooks: Readonly<
  Record<ActivationStatus, { family: Family; weight: Weight; icon: Drawing }>
> = {
  'to-start': { family: 'idle', weight: 'outline', icon: circle },
  'under-way': { family: 'run', weight: 'tint', icon: circleDot },
  blocked: { family: 'stop', weight: 'solid', icon: octagonX },
  waiting: { family: 'wait', weight: 'tint', icon: hourglass },
  'to-retry': { family: 'turn', weight: 'solid', icon: bellRing },
  active: { family: 'done', weight: 'tint', icon: circleCheck },
  'to-renew': { family: 'turn', weight: 'solid', icon: smartphone },
  'card-only': { family: 'done', weight: 'outline', icon: idCard },
  'out-of-scope': { family: 'idle', weight: 'dashed', icon: circleMinus },
};

/** One of the nine statuses, always with the same icon, words and weight. */
export function StatusBadge({ status }: { status: ActivationStatus }) {
  return <Badge {...statusLooks[status]}>{statusWords[status].label}</Badge>;
}
