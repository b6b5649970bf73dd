'use server';

import { mistakeWords } from '@relais/content/messages/mistake-words';
import { parseLocalTime } from '@relais/domain/kernel/local-time';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import type { FormState } from '../../lib/form-state.ts';
import { refusedForm } from '../../lib/refused-form.ts';
import { type CheckShown, presentCheck } from '../../lib/text-check.presenter.ts';
import { type Typed, typedIn } from '../../lib/typed-fields.ts';
import { readCampaign, textsIn, topicIn } from './campaign-fields.ts';
import type { CampaignFormState } from './campaign-form-state.ts';

const addressOf = (id: string, done?: string): string =>
  `/relances/campagnes/${id}${done === undefined ? '' : `?fait=${done}`}`;

/** Saves a campaign, new or not; one of its buttons copies the words of a template first. */
export const writeCampaign = async (
  _before: CampaignFormState,
  form: FormData,
): Promise<CampaignFormState> => {
  const { intent, id = '', version, ...typed } = typedIn(form);
  const kept = { ...typed, id, version: version ?? '' };
  switch (intent) {
    case 'take-sms':
    case 'take-email':
      return withChecks(await takeWords(typed, { id, version }, intent));
    case 'check-sms':
    case 'check-email':
      return withChecks({ values: kept, errors: [] });
    case 'economical':
      return takeEconomical(kept);
    default:
      return saveCampaign(kept, id, version);
  }
};

const saveCampaign = async (
  typed: Typed,
  id: string,
  version: string | undefined,
): Promise<CampaignFormState> => {
  const read = readCampaign(typed);
  if (!read.ok) return withChecks({ values: typed, errors: read.refusal });
  const definition = read.value;
  const answer = await act((api) =>
    id === ''
      ? api.campaigns.create.mutate(definition)
      : api.campaigns.edit.mutate({ id, version: Number(version), definition }),
  );
  if (answer.ok) redirect(addressOf(answer.value.id, 'enregistree'));
  return withChecks(refusedForm(answer.refusal, typed));
};

/** What comes back is checked: each text that has a word. */
const withChecks = async (state: FormState): Promise<CampaignFormState> => {
  const [sms, email] = await Promise.all([
    checkWords('sms', state.values),
    checkWords('email', state.values),
  ]);
  return { ...state, checks: { ...(sms && { sms }), ...(email && { email }) } };
};

/** The check of what is being typed; nothing of an empty text, or when the API does not answer. */
export const checkWords = async (channel: 'sms' | 'email', typed: Typed): Promise<CheckShown | undefined> => {
  const found = await wordsFound(channel, typed);
  return found && presentCheck(found.check, found.content.body);
};

const wordsFound = async (channel: 'sms' | 'email', typed: Typed) => {
  const topic = topicIn(typed);
  const content = textsIn(typed)[channel];
  if (topic === undefined || content === null) return undefined;
  const answer = await act((api) => api.campaigns.checkWords.mutate({ topic, content }));
  return answer.ok ? { check: answer.value, content } : undefined;
};

const takeEconomical = async (typed: Typed): Promise<CampaignFormState> => {
  const smsBody = (await wordsFound('sms', typed))?.check.economical;
  if (!smsBody) return withChecks({ values: typed, errors: [] });
  const state = await withChecks({ values: { ...typed, smsBody }, errors: [] });
  return { ...state, said: 'Version économique prise. Elle n’est pas encore enregistrée.' };
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
  if (answer.ok) redirect(addressOf(id, 'lancee'));
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
