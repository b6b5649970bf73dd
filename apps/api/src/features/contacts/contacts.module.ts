import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import type { ContactDoubtsUseCases } from './contact-doubts.use-cases.ts';
import { settleDoubt } from './settle-doubt.ts';

export const CONTACT_DOUBTS = Symbol('contact doubts use cases');

const contactDoubtsUseCases = (foundations: Foundations): ContactDoubtsUseCases => ({
  settle: settleDoubt(foundations),
});

@Module({
  providers: [{ provide: CONTACT_DOUBTS, inject: [FOUNDATIONS], useFactory: contactDoubtsUseCases }],
  exports: [CONTACT_DOUBTS],
})
export class ContactsModule {}
