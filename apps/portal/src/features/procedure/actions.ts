'use server';

import { procedureBySlug } from '@relais/content/procedures/procedures';
import { sendCommand } from '../../lib/command.ts';
import { type FormState, fieldText } from '../../lib/forms/form-state.ts';
import { procedureAddress, resumeAddress } from '../../lib/procedure-links.ts';

/** Takes up the route named by the form: begins it, changes to it, or chooses the card. */
export const takeRoute = async (_: FormState, data: FormData): Promise<FormState> => {
  const route = procedureBySlug(fieldText(data, 'procedure'))?.route;
  const back = '/parcours';
  if (route === 'card-only') {
    return sendCommand({ type: 'choose-card-only' }, data, { done: '/ma-situation?fait=carte', back });
  }
  if (route === undefined || route === null) {
    return { values: {}, errors: {}, message: 'Ce parcours n’existe pas. Choisissez-en un dans la liste.' };
  }
  const type = fieldText(data, 'command') === 'switch-route' ? 'switch-route' : 'begin';
  return sendCommand({ type, route }, data, { done: resumeAddress(route, []) ?? '/ma-situation', back });
};

/** "C’est fait": keeps the progress and goes on to the next step, or to the situation after the last one. */
export const completeStep = async (_: FormState, data: FormData): Promise<FormState> => {
  const procedure = procedureBySlug(fieldText(data, 'procedure'));
  const step = fieldText(data, 'step');
  const index = procedure?.steps.findIndex(({ slug }) => slug === step) ?? -1;
  if (procedure === undefined || index < 0) {
    return { values: {}, errors: {}, message: 'Cette étape n’existe pas. Reprenez depuis votre situation.' };
  }
  const following = procedure.steps[index + 1];
  return sendCommand({ type: 'complete-step', step }, data, {
    done: following === undefined ? '/ma-situation' : procedureAddress(procedure.slug, following.slug),
    back: procedureAddress(procedure.slug, step),
  });
};
