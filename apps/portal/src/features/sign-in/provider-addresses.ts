import type { FrontRefusal, FrontRefusalCode } from '@relais/api-client/front-refusal';
import type { Proof } from '@relais/domain/access/proof';
import { signInAddress, wayBack } from '../../lib/way-back.ts';

/** Where to go first; Pro Santé Connect brings the browser back there. */
export const providerAddress = (back: string): string =>
  back === wayBack(undefined) ? '/connexion/psc' : `/connexion/psc?retour=${encodeURIComponent(back)}`;

/** What the API takes along: a path and a plain query; anything richer loses its query. */
export const plainPlace = (back: string): string =>
  /^[^?]+(?:\?[a-z]+=[A-Za-z0-9-]+(?:&[a-z]+=[A-Za-z0-9-]+)*)?$/.test(back)
    ? back
    : (back.split('?')[0] ?? back);

/** Refusals without anything more to tell: their code alone fits in an address. */
const problems = [
  'provider-off',
  'provider-unavailable',
  'provider-declined',
  'provider-answer-refused',
  'provider-sign-in-lost',
  'provider-without-rpps',
  'not-on-roster',
  'service-unavailable',
] as const satisfies readonly FrontRefusalCode[];

/** The sign-in again, with the reason in its address. */
export const providerProblem = (code: FrontRefusalCode, back: string): string => {
  const told = problems.find((known) => known === code) ?? 'service-unavailable';
  const address = signInAddress(back);
  return `${address}${address.includes('?') ? '&' : '?'}psc=${told}`;
};

/** The reason in the address of the sign-in, if it is one. */
export const problemIn = (asked: unknown): FrontRefusal | undefined => {
  const code = problems.find((known) => known === asked);
  return code && { code };
};

const done: Readonly<Record<Proof, string>> = { 'e-cps': 'psc-ecps', card: 'psc-carte' };

/** Where to land: the situation says what has just been proven, other pages go on with what they are about. */
export const backFromProvider = ({
  returnTo,
  proof,
}: {
  readonly returnTo: string;
  readonly proof?: Proof | undefined;
}): string =>
  returnTo === wayBack(undefined)
    ? `${returnTo}?fait=${proof === undefined ? 'psc' : done[proof]}`
    : returnTo;
