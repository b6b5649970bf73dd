'use server';

import type { MessageContent } from '@relais/content/schema/message';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { type FormState, typedIn } from '../../lib/form-state.ts';
import { refusedForm } from '../../lib/refused-form.ts';
import { type CheckShown, presentCheck } from '../../lib/text-check.presenter.ts';
import { contentIn } from '../../lib/typed-content.ts';
import { fieldsShown } from './content-fields.ts';
import { presentPreview } from './preview.presenter.ts';
import { readRpps } from './read-rpps.ts';
import type { StudioState } from './studio-state.ts';

const addressOf = (slug: string, done: string): string =>
  `/relances/modeles/${encodeURIComponent(slug)}?fait=${done}`;

/** Every way out of the form of the studio but publishing: the button pressed says which. */
export const editTemplate = async (_before: StudioState, form: FormData): Promise<StudioState> => {
  const values = typedIn(form);
  const { slug = '', intent } = values;
  const content = contentIn(values['channel'], values);
  switch (intent) {
    case 'save':
      return saveDraft(slug, content, values);
    case 'economical':
      return takeEconomical(slug, content, values);
    case 'preview':
      return previewOn(slug, content, values);
    default:
      return checked(slug, content, values);
  }
};

type Typed = Readonly<Record<string, string>>;

const saveDraft = async (slug: string, content: MessageContent, values: Typed): Promise<StudioState> => {
  const revision = Number(values['revision']);
  const answer = await act((api) => api.templates.saveDraft.mutate({ slug, revision, content }));
  if (answer.ok) redirect(addressOf(slug, 'enregistre'));
  const { refusal } = answer;
  if (refusal.code !== 'template-edited-meanwhile') return refusedForm(refusal, values);
  return {
    // Saving again after reading both texts is meant: it goes over theirs.
    ...refusedForm(refusal, { ...values, revision: String(refusal.revision) }),
    conflict: { by: refusal.editedBy ?? 'un collègue', theirs: fieldsShown(refusal.theirs) },
  };
};

const checked = async (slug: string, content: MessageContent, values: Typed): Promise<StudioState> => {
  const answer = await act((api) => api.templates.check.mutate({ slug, content }));
  if (!answer.ok) return refusedForm(answer.refusal, values);
  return { values, errors: [], check: presentCheck(answer.value, content.body) };
};

const takeEconomical = async (slug: string, content: MessageContent, values: Typed): Promise<StudioState> => {
  const answer = await act((api) => api.templates.check.mutate({ slug, content }));
  if (!answer.ok) return refusedForm(answer.refusal, values);
  const body = answer.value.economical;
  if (body === null || content.channel === 'email') return checked(slug, content, values);
  const state = await checked(slug, { ...content, body }, { ...values, body });
  return { ...state, said: 'Version économique prise. Elle n’est pas encore enregistrée.' };
};

const previewOn = async (slug: string, content: MessageContent, values: Typed): Promise<StudioState> => {
  const read = readRpps(values['person'] ?? '', values['rpps'] ?? '');
  if (!read.ok) return { values, errors: [{ id: 'rpps', message: read.refusal }] };
  const answer = await act((api) => api.templates.preview.mutate({ slug, content, rpps: read.value }));
  if (answer.ok) return { values, errors: [], preview: presentPreview(answer.value, content.channel) };
  if (answer.refusal.code === 'not-found') {
    const message = 'Cette personne n’est pas dans l’annuaire de la région. Vérifiez le numéro.';
    return { values, errors: [{ id: 'rpps', message }] };
  }
  return refusedForm(answer.refusal, values);
};

/** The check of what is being typed, asked by scripts; nothing when the API does not answer in time. */
export const checkText = async (
  slug: string,
  channel: 'sms' | 'email',
  typed: Typed,
): Promise<CheckShown | undefined> => {
  const content = contentIn(channel, typed);
  const answer = await act((api) => api.templates.check.mutate({ slug, content }));
  return answer.ok ? presentCheck(answer.value, content.body) : undefined;
};

/** Publishes the draft that was shown; adding or removing a variable has to be said twice. */
export const publishDraft = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { slug = '', revision, confirm } = typedIn(form);
  const answer = await act((api) =>
    api.templates.publish.mutate({
      slug,
      revision: Number(revision),
      confirmVariables: confirm === 'yes',
    }),
  );
  if (answer.ok) redirect(addressOf(slug, `publie-${answer.value.version}`));
  if (answer.refusal.code === 'template-edited-meanwhile') refresh();
  const asksToConfirm = answer.refusal.code === 'variables-to-confirm';
  return refusedForm(answer.refusal, asksToConfirm ? { asked: 'confirm' } : {});
};

export const discardDraft = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { slug = '', revision, neverPublished } = typedIn(form);
  const answer = await act((api) => api.templates.discardDraft.mutate({ slug, revision: Number(revision) }));
  // A template that was never published goes with its only text.
  if (answer.ok) redirect(neverPublished === 'yes' ? '/relances/modeles' : addressOf(slug, 'abandonne'));
  refresh();
  return refusedForm(answer.refusal, {});
};

/** Makes a draft of an old version. */
export const restoreVersion = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { slug = '', revision, version } = typedIn(form);
  const answer = await act((api) =>
    api.templates.restore.mutate({ slug, revision: Number(revision), version: Number(version) }),
  );
  if (answer.ok) redirect(addressOf(slug, 'restaure'));
  refresh();
  return refusedForm(answer.refusal, {});
};

export const createTemplate = async (_before: FormState, form: FormData): Promise<FormState> => {
  const values = typedIn(form);
  const { name = '', channel, from } = values;
  const topic = nudgeTopics.find((known) => known === values['topic']);
  const isChannel = channel === 'sms' || channel === 'email';
  const errors = [
    ...(name.trim() === '' ? [{ id: 'name', message: 'Donnez un nom à ce modèle.' }] : []),
    ...(isChannel ? [] : [{ id: 'channel', message: 'Choisissez le canal.' }]),
    ...(topic === undefined ? [{ id: 'topic', message: 'Choisissez le sujet.' }] : []),
  ];
  if (errors.length > 0 || !isChannel || topic === undefined) return { values, errors };
  const answer = await act((api) =>
    api.templates.create.mutate({ name, channel, topic, ...(from ? { from } : {}) }),
  );
  if (answer.ok) redirect(addressOf(answer.value.slug, 'cree'));
  const { message = '', ...refused } = refusedForm(answer.refusal, values);
  if (answer.refusal.code === 'template-name-refused') return { values, errors: [{ id: 'name', message }] };
  if (answer.refusal.code === 'not-found') return { values, errors: [{ id: 'from', message: otherChannel }] };
  return { ...refused, message };
};

export const renameTemplate = async (_before: FormState, form: FormData): Promise<FormState> => {
  const values = typedIn(form);
  const { slug = '', name = '' } = values;
  if (name.trim() === '') return { values, errors: [{ id: 'name', message: 'Donnez un nom à ce modèle.' }] };
  const answer = await act((api) => api.templates.rename.mutate({ slug, name }));
  if (answer.ok) redirect(addressOf(slug, 'renomme'));
  const { message = '', ...refused } = refusedForm(answer.refusal, values);
  if (answer.refusal.code === 'template-name-refused') return { values, errors: [{ id: 'name', message }] };
  return { ...refused, message };
};

/** Puts a template aside; a rule that came to use it in between is named. */
export const archiveTemplate = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { slug = '' } = typedIn(form);
  const answer = await act((api) => api.templates.archive.mutate({ slug }));
  return answer.ok ? redirect(addressOf(slug, 'archive')) : refusedForm(answer.refusal, {});
};

export const unarchiveTemplate = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { slug = '' } = typedIn(form);
  const answer = await act((api) => api.templates.unarchive.mutate({ slug }));
  return answer.ok ? redirect(addressOf(slug, 'remis')) : refusedForm(answer.refusal, {});
};

const otherChannel = 'Ce modèle est de l’autre canal. Choisissez-en un du même canal.';
