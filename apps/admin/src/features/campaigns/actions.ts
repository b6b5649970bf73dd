'use server';

import { mistakeWords } from '@relais/content/messages/mistake-words';
import { parseLocalTime } from '@relais/domain/kernel/local-time';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import type { FormState } from '../../lib/form-state.ts';
import { refusedForm } from '../../lib/refused-form.ts';
import { type Typed, typedIn } from '../../lib/typed-fields.ts';
import { readCampaign } from './campaign-fields.ts';

const addressOf = (id: string, done?: string): string =>
  `/relances/campagnes/${id}${done === undefined ? '' : `?fait=${done}`}`;

/** Saves a campaign, new or not; one of its buttons copies the words of a template first. */
export const writeCampaign = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { intent, id = '', version, ...typed } = typedIn(form);
  if (intent === 'take-sms' || intent === 'take-email') return takeWords(typed, { id, version }, intent);
  const kept = { ...typed, id, version: version ?? '' };
  const read = readCampaign(typed);
  if (!read.ok) return { values: kept, errors: read.refusal };
  const definition = read.value;
  const answer = await act((api) =>
    id === ''
      ? api.campaigns.create.mutate(definition)
      : api.campaigns.edit.mutate({ id, version: Number(version), definition }),
  );
  if (answer.ok) redirect(addressOf(answer.value.id, 'enregistree'));
  return refusedForm(answer.refusal, kept);
};

const takeWords = async (
  typed: Typed,
  { id, version }: { readonly id: string; readonly version: string | undefined },
  intent: 'take-sms' | 'take-email',
): Promise<FormState> => {
  const field = intent === 'take-sms' ? 'smsTemplate' : 'emailTemplate';
  const values = { ...typed, id, version: version ?? '' };
  const slug = typed[field] ?? '';
  if (slug === '') return { values, errors: [{ id: field, message: 'Choisissez un modèle.' }] };
  const answer = await act((api) => api.templates.get.query({ slug }));
  if (!answer.ok) return refusedForm(answer.refusal, values);
  const content = answer.value.published?.content;
  if (content === undefined)
    return { values, errors: [{ id: field, message: 'Ce modèle n’est pas publié.' }] };
  if (content.channel === 'sms') return { values: { ...values, smsBody: content.body }, errors: [] };
  const { subject, body, action, reason } = content;
  return { values: { ...values, subject, body, action: action ?? '', reason }, errors: [] };
};

/** Counts who would receive it; each thing to mend in its texts is said where it is written. */
export const checkCampaign = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { id = '', version } = typedIn(form);
  const answer = await act((api) => api.campaigns.check.mutate({ id, version: Number(version) }));
  if (answer.ok) redirect(addressOf(id, 'verifiee'));
  const { refusal } = answer;
  if (refusal.code !== 'campaign-not-sendable') return stale(refusal);
  return {
    values: {},
    errors: [
      ...refusal.missing.map((channel) => ({
        id: channel === 'sms' ? 'smsBody' : 'subject',
        message: channel === 'sms' ? 'Il manque le texte du SMS.' : 'Il manque l’e-mail.',
      })),
      ...refusal.mistakes.map(({ channel, mistake }) => ({
        id: channel === 'sms' ? 'smsBody' : 'field' in mistake ? mistake.field : 'body',
        message: `${channel === 'sms' ? 'SMS' : 'E-mail'} : ${mistakeWords(mistake)}`,
      })),
    ],
  };
};

export const approveCampaign = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { id = '', version } = typedIn(form);
  const answer = await act((api) => api.campaigns.approve.mutate({ id, version: Number(version) }));
  return answer.ok ? redirect(addressOf(id, 'approuvee')) : stale(answer.refusal);
};

/** Launches in 10 seconds, or at the hour chosen by the clock of Paris. */
export const launchCampaign = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { id = '', version, at = '' } = typedIn(form);
  const moment = at === '' ? undefined : parseLocalTime(at, 'Europe/Paris');
  if (moment?.ok === false) {
    return { values: { at }, errors: [{ id: 'at', message: 'Indiquez le jour et l’heure du départ.' }] };
  }
  const answer = await act((api) =>
    api.campaigns.launch.mutate({
      id,
      version: Number(version),
      ...(moment === undefined ? {} : { at: moment.value }),
    }),
  );
  if (answer.ok) redirect(addressOf(id));
  if (answer.refusal.code === 'launch-time-refused') {
    const { message = '' } = refusedForm(answer.refusal, {});
    return { values: { at }, errors: [{ id: 'at', message }] };
  }
  return stale(answer.refusal, { at });
};

const moves = { undo: 'annulation', pause: 'pause', resume: 'reprise', cancel: 'arret' } as const;

/** Stops, goes on or calls off; the page then tells what became of it. */
export const steerCampaign = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { id = '', move = '' } = typedIn(form);
  const known = (Object.keys(moves) as (keyof typeof moves)[]).find((each) => each === move);
  if (known === undefined) return refusedForm({ code: 'invalid-input', fields: ['move'] }, {});
  const answer = await act((api) => api.campaigns[known].mutate({ id }));
  return answer.ok ? redirect(addressOf(id, moves[known])) : stale(answer.refusal);
};

/** The page behind catches up with what somebody else, or the clock, has done. */
const stale = (refusal: Parameters<typeof refusedForm>[0], values: FormState['values'] = {}): FormState => {
  refresh();
  return refusedForm(refusal, values);
};
