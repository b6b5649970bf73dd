'use server';

import { type FrenchZone, frenchZones } from '@relais/domain/kernel/working-time/zone';
import { looksLikeASecret } from '@relais/domain/support/secret-in-text';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { type FormState, typedIn } from '../../lib/form-state.ts';
import { refusedForm } from '../../lib/refused-form.ts';
import { doneMark } from './done-words.ts';
import { fieldId, verifyFieldId } from './field-id.ts';
import { offeredCommands } from './offered-commands.ts';
import { readCommand } from './read-command.ts';
import { readReason } from './read-reason.ts';
import { verifiedMark } from './verified-words.ts';

/** Carries out one action of a pharmacist's sheet, on the version of the activation that the sheet showed. */
export const actOnPharmacist = async (_before: FormState, form: FormData): Promise<FormState> => {
  const typed = typedIn(form);
  // What looks like a code does not even go back to the page.
  const values = { ...typed, reason: looksLikeASecret(typed['reason'] ?? '') ? '' : (typed['reason'] ?? '') };
  const name = offeredCommands.find((known) => known === typed['command']);
  const { rpps = '' } = typed;
  if (name === undefined) return refusedForm({ code: 'invalid-input', fields: ['command'] }, values);
  const zone = zoneIn(typed['zone']);
  const command = readCommand(name, typed, zone);
  if (!command.ok) {
    const errors = Object.entries(command.refusal).map(([field, message]) => ({
      id: fieldId(name, field),
      message,
    }));
    return { values, errors };
  }
  const version = Number(typed['version']);
  const answer = await act((api) =>
    api.activations.act.mutate({
      rpps,
      command: command.value,
      ...(Number.isInteger(version) && version > 0 ? { version } : {}),
    }),
  );
  if (answer.ok) redirect(`/pharmaciens/${rpps}?fait=${doneMark(name, answer.value.version)}`);
  const { refusal } = answer;
  // The sheet behind the form catches up with what somebody else did; what was typed stays.
  if (refusal.code === 'stale-version') refresh();
  if (refusal.code === 'update-in-the-future' || refusal.code === 'update-too-old') {
    const { message = '' } = refusedForm(refusal, values, zone);
    return { values, errors: [{ id: fieldId(name, 'at'), message }] };
  }
  return refusedForm(refusal, values, zone);
};

const zoneIn = (text: string | undefined): FrenchZone =>
  frenchZones.find((known) => known === text) ?? 'Europe/Paris';

/** « Coordonnées vérifiées »: what a message had put in doubt is right, and the reason stays in the thread. */
export const verifyContact = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { rpps = '', channel: asked, because: typed = '' } = typedIn(form);
  const channel = asked === 'email' ? 'email' : 'sms';
  const id = verifyFieldId(channel);
  const because = readReason(typed);
  const values = { because: looksLikeASecret(typed) ? '' : typed };
  if (!because.ok) return { values, errors: [{ id, message: because.refusal }] };
  const answer = await act((api) =>
    api.contacts.settleDoubt.mutate({ rpps, channel, because: because.value }),
  );
  if (answer.ok) redirect(`/pharmaciens/${rpps}?fait=${verifiedMark(channel)}`);
  return refusedForm(answer.refusal, values);
};
