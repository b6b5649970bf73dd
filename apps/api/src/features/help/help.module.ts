import { Module } from '@nestjs/common';
import type { ActWithin } from '../../act-within.ts';
import { ACT_WITHIN, ActingModule } from '../../acting.module.ts';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { askForHelp, openForSomebody, withdrawRequest } from './ask-for-help.ts';
import { findMyHelp } from './find-my-help.ts';
import type { HelpUseCases } from './help.use-cases.ts';
import { listCases } from './list-cases.ts';
import { closeCase, takeCaseInHand } from './work-on-case.ts';

export const HELP = Symbol('help use cases');

export const helpUseCases = (foundations: Foundations, act: ActWithin): HelpUseCases => ({
  mine: findMyHelp(foundations),
  ask: askForHelp(foundations),
  withdraw: withdrawRequest(foundations),
  list: listCases(foundations),
  openFor: openForSomebody(foundations),
  take: takeCaseInHand({ ...foundations, act }),
  close: closeCase({ ...foundations, act }),
});

@Module({
  imports: [ActingModule],
  providers: [{ provide: HELP, inject: [FOUNDATIONS, ACT_WITHIN], useFactory: helpUseCases }],
  exports: [HELP],
})
export class HelpModule {}
