import type { FormState } from '../../lib/form-state.ts';

export type SettingsFormState = FormState & {
  /** What would change, to be confirmed: the second sending of the very same settings does it. */
  readonly toConfirm?: {
    readonly changes: readonly string[];
    readonly fingerprint: string;
    readonly basedOn: number;
    /** Somebody saved meanwhile: who and when. */
    readonly meanwhile?: string;
  };
};

export const untouchedSettings: SettingsFormState = { values: {}, errors: [] };
