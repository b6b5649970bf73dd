import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Channel } from '@relais/domain/nudge/channel';
import type { NudgeTopic } from '@relais/domain/nudge/topic';
import type { MaskedCoordinate } from '../../views/masked-coordinate.ts';

/** What somebody accepts to be written about, on each channel. Sign-in codes and promised calls always come. */
export type Accepted = Readonly<Record<Channel, readonly NudgeTopic[]>>;

export type Preferences = {
  readonly accepted: Accepted;
  /** Channels refused at the operator, by answering STOP: only there can it be undone. */
  readonly refusedAtOperator: readonly Channel[];
  /** Where messages go today; `isDoubtful` since one did not arrive. Only the Ordre can correct them. */
  readonly coordinates: readonly (MaskedCoordinate & {
    readonly isDoubtful: boolean;
    readonly doubtedSince: Instant | null;
  })[];
};

export type PreferencesUseCases = {
  readonly find: (rpps: Rpps) => Promise<Preferences>;
  readonly save: (rpps: Rpps, accepted: Accepted) => Promise<void>;
};
