import { defaultQuietHours, type QuietHours } from '@relais/domain/kernel/working-time/quiet-hours';
import type { SendingNow } from '@relais/domain/nudge/decide-nudge';
import { type NudgeRule, waitOverRule } from '@relais/domain/nudge/rule';

/** What the region has decided about nudging, as it stands now. */
export type NudgeSettings = Pick<SendingNow, 'killSwitch' | 'guests'> & {
  readonly quietHours: QuietHours;
  readonly rules: readonly NudgeRule[];
};

export const defaultNudgeSettings: NudgeSettings = {
  killSwitch: false,
  quietHours: defaultQuietHours,
  rules: [waitOverRule],
};
