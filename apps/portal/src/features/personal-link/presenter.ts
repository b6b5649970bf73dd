import type { FrontRefusal } from '@relais/api-client/front-refusal';
import { refusalSentence } from '@relais/api-client/refusal-sentence';
import type { ServerClient } from '@relais/api-client/server-client';
import type { LinkPurpose } from '@relais/domain/access/personal-link';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import { signInAddress } from '../../lib/way-back.ts';

type LinkDescribed = Awaited<ReturnType<ServerClient['links']['describe']['query']>>;

type Live = { readonly token: string; readonly lead: string; readonly signIn: string };

export type LinkView =
  /** Used, replaced, expired or unknown: the ways in remain. */
  | { readonly kind: 'dead'; readonly sentence: string }
  | { readonly kind: 'unavailable'; readonly sentence: string; readonly token: string }
  /** This browser is known: one press. */
  | ({ readonly kind: 'entry' } & Live)
  /** One press sends a code there. */
  | ({ readonly kind: 'send-code'; readonly goesTo: string } & Live)
  /** The code was sent and is asked for. */
  | ({ readonly kind: 'code'; readonly goesTo: string } & Live)
  /** No code can reach this person. */
  | ({ readonly kind: 'other-way' } & Live);

const destinations = {
  resume: {
    address: '/ma-situation',
    lead: 'Il mène à votre situation : où vous en êtes et quoi faire maintenant.',
  },
  coordinates: {
    address: '/parcours/mettre-a-jour-coordonnees',
    lead: 'Il mène à la mise à jour de vos coordonnées, étape par étape.',
  },
  renewal: {
    address: '/ma-situation',
    lead: 'Il mène à votre situation, pour renouveler ce qui doit l’être.',
  },
  help: { address: '/demande-aide', lead: 'Il mène à la demande de rappel par un conseiller.' },
  team: { address: '/equipe', lead: 'Il mène à la situation de votre équipe.' },
} as const satisfies Record<LinkPurpose, { address: string; lead: string }>;

/** Where a link leads once the person is known. */
export const destinationOf = (purpose: LinkPurpose): string => destinations[purpose].address;

/** What the page of a personal link shows. Showing it changes nothing, however often. */
export const presentLink = (
  token: string,
  answer: Result<LinkDescribed, FrontRefusal>,
  { step, now }: { readonly step: unknown; readonly now: Instant },
): LinkView => {
  if (!answer.ok) {
    return answer.refusal.code === 'invalid-input'
      ? { kind: 'dead', sentence: deadSentence('unknown', now) }
      : { kind: 'unavailable', token, sentence: refusalSentence(answer.refusal, { now }) };
  }
  const link = answer.value;
  if (link.state === 'dead') return { kind: 'dead', sentence: deadSentence(link.why, now) };
  const { address, lead } = destinations[link.purpose];
  const live = { token, lead, signIn: signInAddress(address) };
  if (link.press !== 'code') return { kind: link.press, ...live };
  const { channel, masked } = link.codeGoesTo;
  const goesTo = `${channel === 'sms' ? 'au' : 'à'} ${masked.replaceAll(' ', '\u00A0')}`;
  return { kind: step === 'code' ? 'code' : 'send-code', goesTo, ...live };
};

const deadSentence = (why: Extract<LinkDescribed, { state: 'dead' }>['why'], now: Instant): string =>
  refusalSentence({ code: 'link-dead', why }, { now });
