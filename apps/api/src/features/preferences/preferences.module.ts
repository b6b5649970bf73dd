import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { findPreferences, savePreferences } from './choose-messages.ts';
import type { PreferencesUseCases } from './preferences.use-cases.ts';

export const PREFERENCES = Symbol('preferences use cases');

export const preferencesUseCases = (foundations: Foundations): PreferencesUseCases => ({
  find: findPreferences(foundations),
  save: savePreferences(foundations),
});

@Module({
  providers: [{ provide: PREFERENCES, inject: [FOUNDATIONS], useFactory: preferencesUseCases }],
  exports: [PREFERENCES],
})
export class PreferencesModule {}
