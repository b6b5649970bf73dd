'use server';

import type { Channel } from '@relais/domain/nudge/channel';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { readClock } from '../../lib/clock.ts';
import { forgetDraft, keepDraft } from '../../lib/draft.ts';
import { type FormState, fieldText } from '../../lib/forms/form-state.ts';
import { refusedForm } from '../../lib/forms/refused.ts';
import { signInAddress } from '../../lib/way-back.ts';
import { fieldOf } from './presenter.ts';

const page = '/preferences';

/** What is ticked is accepted, what is not is refused. */
export const savePreferences = async (_: FormState, data: FormData): Promise<FormState> => {
  const ticked = (channel: Channel) =>
    nudgeTopics.filter((topic) => fieldText(data, fieldOf(channel, topic)) !== '');
  const accepted = { sms: ticked('sms'), email: ticked('email') };
  const names = [
    ...accepted.sms.map((topic) => fieldOf('sms', topic)),
    ...accepted.email.map((topic) => fieldOf('email', topic)),
  ];
  // Also when nothing is ticked, a form that comes back holds something: it was sent.
  const values = Object.fromEntries([...names, 'sent'].map((name) => [name, 'on']));
  const saved = await act((api) => api.preferences.save.mutate({ accepted }));
  if (saved.ok) {
    await forgetDraft(page);
    refresh();
    redirect(`${page}?fait=choix`);
  }
  if (saved.refusal.code === 'sign-in-required') {
    await keepDraft(page, values);
    redirect(signInAddress(page));
  }
  return refusedForm({ refusal: saved.refusal, telling: { now: readClock() }, values });
};
