import type { SettingsTyped } from '../typed-settings.ts';

/** What every group of settings needs: what is typed, and what is wrong with it. */
export type SettingFieldsProps = {
  readonly typed: SettingsTyped;
  readonly error: (field: string) => string | undefined;
};
