import type { FrontRefusal } from '@relais/api-client/front-refusal';
import { procedureBySlug } from '@relais/content/procedures/procedures';
import type { Step } from '@relais/content/schema/procedure';
import { frenchClock, type Viewpoint } from '@relais/domain/kernel/french-time';
import type { Result } from '@relais/domain/kernel/result';
import { procedureAddress } from '../../lib/procedure-links.ts';
import type { HandOverShown } from './kept-hand-over.ts';

export type StepNamed = {
  readonly procedure: string;
  readonly step: string;
  readonly title: string;
  readonly of: string;
  readonly where: Step['where'];
  readonly href: string;
};

/** A step by the names in an address; undefined when there is none. */
export const stepNamed = (procedure: string, step: string): StepNamed | undefined => {
  const known = procedureBySlug(procedure);
  const found = known?.steps.find(({ slug }) => slug === step);
  if (known === undefined || found === undefined) return undefined;
  const href = procedureAddress(procedure, step);
  return { procedure, step, title: found.title, of: known.title, where: found.where, href };
};

export type ContinueView = {
  readonly step: StepNamed;
  /** `public`: anybody may read the step. `ready`: the person may carry their progress. `code`: it is being carried. */
  readonly kind: 'public' | 'ready' | 'code';
  /** What the QR code holds. */
  readonly link: string;
  readonly code?: string;
  readonly until?: string;
};

type Continuing = {
  readonly step: StepNamed;
  readonly isSignedIn: boolean;
  readonly shown: HandOverShown | undefined;
  readonly origin: string;
  readonly from: Viewpoint;
};

/** What this device shows to the other one. */
export const presentContinue = ({ step, isSignedIn, shown, origin, from }: Continuing): ContinueView => {
  const link = `${origin}${step.href}`;
  if (!isSignedIn) return { step, link, kind: 'public' };
  if (shown === undefined || shown.expiresAt <= from.now) return { step, link, kind: 'ready' };
  return {
    step,
    kind: 'code',
    link: shown.link,
    code: `${shown.code.slice(0, 4)} ${shown.code.slice(4)}`,
    until: frenchClock(shown.expiresAt, from.zone),
  };
};

export type ResumeView =
  | { readonly kind: 'dead' }
  | { readonly kind: 'unavailable'; readonly refusal: FrontRefusal }
  | { readonly kind: 'press' | 'code'; readonly handOver: string; readonly step: StepNamed };

type Described =
  | { readonly state: 'dead' }
  | { readonly state: 'live'; readonly procedure: string; readonly step: string };

/** What the other device shows for this code: where it leads, or that it leads nowhere any more. */
export const presentResume = (
  handOver: string,
  described: Result<Described, FrontRefusal>,
  isAtCode: boolean,
): ResumeView => {
  if (!described.ok) return { kind: 'unavailable', refusal: described.refusal };
  if (described.value.state === 'dead') return { kind: 'dead' };
  const step = stepNamed(described.value.procedure, described.value.step);
  return step === undefined ? { kind: 'dead' } : { kind: isAtCode ? 'code' : 'press', handOver, step };
};
