import { Inject, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { hours } from '@relais/domain/kernel/instant';
import type { ActWithin } from '../../act-within.ts';
import { ACT_WITHIN, ActingModule } from '../../acting.module.ts';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import type { IdentityProvider } from '../../gateways/identity-provider.ts';
import { pscIdentityProvider } from '../../gateways/psc.identity-provider.ts';
import { recurring } from '../../recurring.ts';
import { announceCodes, forgetOldRequests } from './announce-codes.ts';
import { askForCode } from './ask-for-code.ts';
import { contactOnFile } from './contact-on-file.ts';
import { enterCode } from './enter-code.ts';
import { forgetExpired } from './forget-expired.ts';
import {
  createHandOver,
  describeHandOver,
  enterHandOver,
  enterHandOverCode,
} from './hand-over/enter-hand-over.ts';
import { letIn } from './let-in.ts';
import { describeLink, enterLink, enterLinkCode } from './links/enter-link.ts';
import { finishWithProvider, leaveProvider, startWithProvider } from './provider/sign-in-with-provider.ts';
import { sendCode } from './send-code.ts';
import type { SignInUseCases } from './sign-in.use-cases.ts';
import { signInCodeOf } from './sign-in-code.ts';

export const SIGN_IN = Symbol('sign-in use cases');

/** Soon enough for whoever waits for the code, and apart from the request so that its time tells nothing. */
const announceEvery = 500;

/** Pro Santé Connect, where this installation is registered with it. */
const providerOf = ({ env }: Foundations): IdentityProvider | undefined =>
  env.psc && pscIdentityProvider({ ...env.psc, redirectUri: `${env.portalOrigin}/connexion/psc/retour` });

export const signInUseCases = (
  foundations: Foundations,
  act: ActWithin,
  provider = providerOf(foundations),
): SignInUseCases => {
  const needs = {
    ...foundations,
    codeOf: signInCodeOf(foundations.digest),
    letIn: letIn(foundations),
    provider,
    act,
  };
  return {
    askForCode: askForCode(needs),
    enterCode: enterCode(needs),
    links: { describe: describeLink(needs), enter: enterLink(needs), enterCode: enterLinkCode(needs) },
    provider: {
      isOffered: provider !== undefined,
      start: startWithProvider(needs),
      leave: leaveProvider(needs),
      finish: finishWithProvider(needs),
    },
    handOver: {
      create: createHandOver(needs),
      describe: describeHandOver(needs),
      enter: enterHandOver(needs),
      enterCode: enterHandOverCode(needs),
    },
  };
};

@Module({
  imports: [ActingModule],
  providers: [
    {
      provide: SIGN_IN,
      inject: [FOUNDATIONS, ACT_WITHIN],
      useFactory: (foundations: Foundations, act: ActWithin) => signInUseCases(foundations, act),
    },
  ],
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
      recurring('forgetting ended links', hours(1), forgetExpired(foundations), foundations.log),
    ];
  }

  async onApplicationShutdown() {
    await Promise.all(this.#works.map((work) => work.stop()));
  }
}
