import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { findSending } from './find-sending.ts';
import { listSendings } from './list-sendings.ts';
import type { SendingsUseCases } from './sendings.use-cases.ts';

export const SENDINGS = Symbol('sendings use cases');

export const sendingsUseCases = (foundations: Pick<Foundations, 'database'>): SendingsUseCases => ({
  list: listSendings(foundations),
  find: findSending(foundations),
});

@Module({
  providers: [{ provide: SENDINGS, inject: [FOUNDATIONS], useFactory: sendingsUseCases }],
  exports: [SENDINGS],
})
export class SendingsModule {}
