import type { Instant } from '@relais/domain/kernel/instant';
import { defaultNudgeSettings } from '@relais/domain/nudge/settings';
import type { NudgeSettingsSheet } from '../../lib/answers.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import type { Typed } from '../../lib/typed-fields.ts';
import { settingsChanges } from './settings-changes.ts';
import { typedFrom } from './typed-settings.ts';

export type SettingsShown = {
  readonly basedOn: number;
  readonly typed: Typed;
  readonly saved: string | undefined;
  readonly versions: readonly {
    readonly version: number;
    readonly summary: string;
    readonly changes: readonly string[];
  }[];
};

/** The settings to type over, and who changed what and when. `mark` is what the address says was just saved. */
export const presentSettings = (
  { version, settings, history }: NudgeSettingsSheet,
  mark: string | undefined,
  now: Instant,
): SettingsShown => ({
  basedOn: version,
  typed: typedFrom(settings),
  saved:
    mark === String(version) && version > 0 ? 'Réglages enregistrés. Ils valent dès maintenant.' : undefined,
  versions: history.map(({ version: number, settings: then, editedAt, editedBy }, index) => ({
    version: number,
    summary: `${absoluteMoment(editedAt, { now, zone: 'Europe/Paris' })}, par ${editedBy}`,
    changes: settingsChanges(history[index + 1]?.settings ?? defaultNudgeSettings, then),
  })),
});
