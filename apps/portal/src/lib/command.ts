import 'server-only';
import type { FrontRefusalCode } from '@relais/api-client/front-refusal';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { OwnCommand } from './answers.ts';
import { type Answer, act } from './api.ts';
import { readClock } from './clock.ts';
import { type FormState, fieldText } from './forms/form-state.ts';
import { refusedForm } from './forms/refused.ts';
import { signInAddress } from './way-back.ts';

type Sending = {
  /** Where an accepted command leads. */
  readonly done: string;
  /** Where to come back to once signed in again. */
  readonly back: string;
  readonly zone?: FrenchZone;
  readonly values?: FormState['values'];
  readonly blame?: Partial<Record<FrontRefusalCode, string>>;
};

/**
 * Sends a command about the visitor's own activation, at the version their screen showed. Leads on when it is
 * accepted, to the sign-in when the session has ended; else gives the form back with the reason.
 */
export const sendCommand = async (
  command: OwnCommand,
  data: FormData,
  { done, back, zone, values, blame }: Sending,
): Promise<FormState> => {
  const sent = await askApi(command, data);
  if (sent.ok) {
    // A step that leads to another place of the same page would else show the page as it was.
    refresh();
    redirect(done);
  }
  const { refusal } = sent;
  if (refusal.code === 'sign-in-required') redirect(signInAddress(back));
  // The screen showed something that is true no more.
  if (outdated.includes(refusal.code)) refresh();
  return refusedForm({
    refusal,
    telling: { now: readClock(), ...(zone === undefined ? {} : { zone }) },
    ...(values === undefined ? {} : { values }),
    ...(blame === undefined ? {} : { blame }),
  });
};

const outdated: readonly FrontRefusalCode[] = [
  'stale-version',
  'not-allowed-from-status',
  'step-already-completed',
];

const askApi = (command: OwnCommand, data: FormData): Promise<Answer<unknown>> => {
  const version = Number(fieldText(data, 'version'));
  const shown = Number.isInteger(version) && version > 0 ? { version } : {};
  return act((api) => api.activations.actOnMine.mutate({ command, ...shown }));
};
