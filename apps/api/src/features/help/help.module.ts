import { Module } from '@nestjs/common';
import type { ActWithin } from '../../act-within.ts';
import { ACT_WITHIN, ActingModule } from '../../acting.module.ts';
import { AFTER_CHANGE, type AfterChange, ConsequencesModule } from '../../consequences.module.ts';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { activationOf } from '../../views/activation-of.ts';
import { askForHelp, openForSomebody, withdrawRequest } from './ask-for-help.ts';
import type { CaseEnded } from './case-ended.ts';
import { findOneCase } from './find-case.ts';
import { findMyHelp } from './find-my-help.ts';
import type { HelpUseCases } from './help.use-cases.ts';
import { listCases } from './list-cases.ts';
import { closeCase, takeCaseInHand } from './work-on-case.ts';

export const HELP = Symbol('help use cases');

/** Nothing moved, yet what follows from a change follows: the nudges that count from the end of a case. */
const caseEndedWith =
  (afterChange: AfterChange): CaseEnded =>
  async (sql, rpps, now) => {
    const activation = await activationOf(sql, rpps);
    if (activation !== undefined) await afterChange(sql, activation, now, []);
  };

export const helpUseCases = (
  foundations: Foundations,
  act: ActWithin,
  afterChange: AfterChange,
): HelpUseCases => {
  const needs = { ...foundations, act, caseEnded: caseEndedWith(afterChange) };
  return {
    mine: findMyHelp(needs),
    ask: askForHelp(needs),
    withdraw: withdrawRequest(needs),
    list: listCases(needs),
    find: findOneCase(needs),
    openFor: openForSomebody(needs),
    take: takeCaseInHand(needs),
    close: closeCase(needs),
  };
};

@Module({
  imports: [ActingModule, ConsequencesModule],
  providers: [{ provide: HELP, inject: [FOUNDATIONS, ACT_WITHIN, AFTER_CHANGE], useFactory: helpUseCases }],
  exports: [HELP],
})
export class HelpModule {}
