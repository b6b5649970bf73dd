import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { tellWhy, verifyMessage } from './check-message.ts';
import { listReceived } from './list-received.ts';
import type { MessageCheckUseCases } from './message-check.use-cases.ts';

export const MESSAGE_CHECK = Symbol('message check use cases');

export const messageCheckUseCases = (foundations: Foundations): MessageCheckUseCases => ({
  received: listReceived(foundations),
  verify: verifyMessage(foundations),
  why: tellWhy(foundations),
});

@Module({
  providers: [{ provide: MESSAGE_CHECK, inject: [FOUNDATIONS], useFactory: messageCheckUseCases }],
  exports: [MESSAGE_CHECK],
})
export class MessageCheckModule {}
