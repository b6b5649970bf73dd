import { refusalSentence } from '@relais/api-client/refusal-sentence';
import type { Instant } from '@relais/domain/kernel/instant';
import { wayBack } from '../../lib/way-back.ts';
import { problemIn, providerAddress } from './provider-addresses.ts';

export type SignInView =
  | {
      readonly kind: 'identifier';
      readonly back: string;
      readonly identifier: string;
      /** The link to Pro Santé Connect, where it is offered. */
      readonly provider?: string;
      /** Why signing in there has just failed. */
      readonly problem?: string;
    }
  | {
      readonly kind: 'code';
      readonly back: string;
      readonly startAgain: string;
      readonly isAnotherCode: boolean;
    };

type Asked = {
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
  /** What was typed at the first step, for as long as a code lives. */
  readonly identifier: string | undefined;
  readonly offersProvider: boolean;
  readonly now: Instant;
};

/** The step to show: the second one only to whoever has just done the first. */
export const presentSignIn = ({ query, identifier, offersProvider, now }: Asked): SignInView => {
  const back = wayBack(query['retour']);
  const problem = problemIn(query['psc']);
  return query['etape'] === 'code' && identifier !== undefined
    ? { kind: 'code', back, startAgain: address({ back }), isAnotherCode: query['envoi'] === 'nouveau' }
    : {
        kind: 'identifier',
        back,
        identifier: identifier ?? '',
        ...(offersProvider ? { provider: providerAddress(back) } : {}),
        ...(problem ? { problem: refusalSentence(problem, { now }) } : {}),
      };
};

export const codeStepAddress = (back: string, sending?: 'again'): string =>
  address({ back, etape: 'code', ...(sending === 'again' ? { envoi: 'nouveau' } : {}) });

const address = ({ back, ...steps }: { readonly back: string; readonly [step: string]: string }): string => {
  const query = new URLSearchParams(back === wayBack(undefined) ? steps : { ...steps, retour: back });
  return query.size === 0 ? '/connexion' : `/connexion?${query}`;
};
