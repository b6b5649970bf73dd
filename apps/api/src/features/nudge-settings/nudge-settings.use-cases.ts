import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { OpeningHoursMistake } from '@relais/domain/kernel/working-time/opening-hours';
import type { NudgeSettings } from '@relais/domain/nudge/settings';

export type SettingsVersion = {
  readonly version: number;
  readonly settings: NudgeSettings;
  readonly editedAt: Instant;
  /** The name of the member of staff. */
  readonly editedBy: string;
};

export type SettingsSheet = {
  /** 0 while the region lives with the settings it was shipped with. */
  readonly version: number;
  readonly settings: NudgeSettings;
  /** Who decided what and when, the latest first. */
  readonly history: readonly SettingsVersion[];
};

export type NudgeSettingsRefusal =
  | { readonly code: 'settings-changed-meanwhile'; readonly expected: number; readonly found: number }
  | { readonly code: 'quiet-hours-refused'; readonly mistakes: readonly OpeningHoursMistake[] };

export type NudgeSettingsUseCases = {
  readonly get: () => Promise<SettingsSheet>;
  readonly save: (
    change: { readonly basedOn: number; readonly settings: NudgeSettings },
    by: { readonly staffId: string },
  ) => Promise<Result<{ readonly version: number }, NudgeSettingsRefusal>>;
};
