import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import type { ActivationView } from '../../views/activation-view.ts';
import type { MaskedCoordinate } from '../../views/masked-coordinate.ts';
import type { PersonView, PracticeView } from '../../views/person-view.ts';
import type { TimelineEntry } from '../../views/timeline-entry.ts';

/** Where a pharmacist stands, as they see it themself. */
export type Situation = {
  readonly person: PersonView;
  /** Open practices only. */
  readonly practices: readonly PracticeView[];
  readonly zone: FrenchZone;
  readonly now: Instant;
  readonly activation: ActivationView;
  /** Enough of the coordinates on file to recognise them, never the whole. */
  readonly coordinates: readonly MaskedCoordinate[];
  /** The next nudge, if one is planned. */
  readonly nextNudge: { readonly dueAt: Instant } | undefined;
  readonly timeline: readonly TimelineEntry[];
};

export type SituationUseCases = {
  /** `undefined` when the person has left the roster. */
  readonly find: (rpps: Rpps) => Promise<Situation | undefined>;
};
