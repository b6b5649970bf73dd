'use server';

import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { readClock } from '../../lib/clock.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { refusedForm } from '../../lib/refused-form.ts';
import { typedIn } from '../../lib/typed-fields.ts';
import { readSettings } from './read-settings.ts';
import { settingsChanges } from './settings-changes.ts';
import type { SettingsFormState } from './settings-form-state.ts';

/** Says first what would change; done once the very same settings come back confirmed. */
export const saveSettings = async (
  _before: SettingsFormState,
  form: FormData,
): Promise<SettingsFormState> => {
  const typed = typedIn(form);
  const settings = readSettings(typed);
  if (!settings.ok) return { values: typed, errors: settings.refusal };
  const found = await act((api) => api.nudges.settings.get.query());
  if (!found.ok) return refusedForm(found.refusal, typed);
  const { version, settings: inForce, history } = found.value;
  const changes = settingsChanges(inForce, settings.value);
  if (changes.length === 0) return { values: typed, errors: [], message: 'Rien n’a changé.' };
  const fingerprint = JSON.stringify(settings.value);
  const basedOn = Number(typed['basedOn']);
  if (typed['confirmed'] !== fingerprint || basedOn !== version) {
    const [latest] = history;
    const meanwhile =
      basedOn === version || latest === undefined
        ? {}
        : {
            meanwhile: `${latest.editedBy} a changé les réglages ${absoluteMoment(latest.editedAt, { now: readClock(), zone: 'Europe/Paris' })}, pendant que vous écriviez. Rien n’a été écrasé.`,
          };
    return { values: typed, errors: [], toConfirm: { changes, fingerprint, basedOn: version, ...meanwhile } };
  }
  const saved = await act((api) => api.nudges.settings.save.mutate({ basedOn, settings: settings.value }));
  if (saved.ok) redirect(`/relances/reglages?enregistre=${saved.value.version}`);
  if (saved.refusal.code === 'quiet-hours-refused') {
    const { message = '' } = refusedForm(saved.refusal, typed);
    return { values: typed, errors: [{ id: 'from-0', message }] };
  }
  return refusedForm(saved.refusal, typed);
};
