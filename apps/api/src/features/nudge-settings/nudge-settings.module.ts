import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { getSettings, saveSettings } from './keep-settings.ts';
import type { NudgeSettingsUseCases } from './nudge-settings.use-cases.ts';

export const NUDGE_SETTINGS = Symbol('nudge settings use cases');

export const nudgeSettingsUseCases = (foundations: Foundations): NudgeSettingsUseCases => ({
  get: getSettings(foundations),
  save: saveSettings(foundations),
});

@Module({
  providers: [{ provide: NUDGE_SETTINGS, inject: [FOUNDATIONS], useFactory: nudgeSettingsUseCases }],
  exports: [NUDGE_SETTINGS],
})
export class NudgeSettingsModule {}
