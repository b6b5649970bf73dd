import { Inject, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { hours } from '@relais/domain/kernel/instant';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { recurring } from '../../recurring.ts';
import { startSession } from '../../sessions/session.repository.ts';
import { announceCodes, forgetOldRequests } from './announce-codes.ts';
import { askForCode } from './ask-for-code.ts';
import { contactOnFile } from './contact-on-file.ts';
import { enterCode } from './enter-code.ts';
import { sendCode } from './send-code.ts';
import type { SignInUseCases } from './sign-in.use-cases.ts';
import { signInCodeOf } from './sign-in-code.ts';

export const SIGN_IN = Symbol('sign-in use cases');

/** Soon enough for whoever waits for the code, and apart from the request so that its time tells nothing. */
const announceEvery = 500;

export const signInUseCases = (foundations: Foundations): SignInUseCases => ({
  askForCode: askForCode(foundations),
  enterCode: enterCode({
    ...foundations,
    codeOf: signInCodeOf(foundations.digest),
    startSession: (sql, { rpps, token, replaces }) =>
      startSession(sql, {
        audience: 'portal',
        subject: rpps,
        stage: 'complete',
        token,
        replaces,
        now: foundations.clock.now(),
      }),
  }),
});

@Module({
  providers: [{ provide: SIGN_IN, inject: [FOUNDATIONS], useFactory: signInUseCases }],
  exports: [SIGN_IN],
})
export class SignInModule implements OnApplicationBootstrap, OnApplicationShutdown {
  #works: ReturnType<typeof recurring>[] = [];

  constructor(@Inject(FOUNDATIONS) private readonly foundations: Foundations) {}

  onApplicationBootstrap() {
    const { foundations } = this;
    const announce = announceCodes({
      ...foundations,
      contactOnFile,
      codeOf: signInCodeOf(foundations.digest),
      announceCode: sendCode(foundations),
    });
    this.#works = [
      recurring('announcing sign-in codes', announceEvery, announce, foundations.log),
      recurring('forgetting sign-in requests', hours(1), forgetOldRequests(foundations), foundations.log),
    ];
  }

  async onApplicationShutdown() {
    await Promise.all(this.#works.map((work) => work.stop()));
  }
}
