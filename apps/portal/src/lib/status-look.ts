import type { ActivationStatus } from '@relais/domain/activation/status';
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

/** How each status looks: who holds the baton, how loud, which drawing. */
export const statusLooks = {
  'to-start': { family: 'idle', weight: 'outline', icon: circle },
  'under-way': { family: 'run', weight: 'tint', icon: circleDot },
  waiting: { family: 'wait', weight: 'tint', icon: hourglass },
  'to-retry': { family: 'turn', weight: 'solid', icon: bellRing },
  blocked: { family: 'stop', weight: 'solid', icon: octagonX },
  active: { family: 'done', weight: 'tint', icon: circleCheck },
  'to-renew': { family: 'turn', weight: 'solid', icon: smartphone },
  'card-only': { family: 'done', weight: 'outline', icon: idCard },
  'out-of-scope': { family: 'idle', weight: 'dashed', icon: circleMinus },
} as const satisfies Record<ActivationStatus, { family: Family; weight: Weight; icon: Drawing }>;
