import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { confirmLink, describeLink } from './refuse-by-link.ts';
import type { UnsubscribeUseCases } from './unsubscribe.use-cases.ts';

export const UNSUBSCRIBE = Symbol('unsubscribe use cases');

export const unsubscribeUseCases = (foundations: Foundations): UnsubscribeUseCases => ({
  describe: describeLink(foundations),
  confirm: confirmLink(foundations),
});

@Module({
  providers: [{ provide: UNSUBSCRIBE, inject: [FOUNDATIONS], useFactory: unsubscribeUseCases }],
  exports: [UNSUBSCRIBE],
})
export class UnsubscribeModule {}
