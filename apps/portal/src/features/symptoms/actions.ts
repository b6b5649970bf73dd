'use server';

import { symptomBySlug } from '@relais/content/symptoms/symptoms';
import { sendCommand } from '../../lib/command.ts';
import { type FormState, fieldText } from '../../lib/forms/form-state.ts';
import { symptomAddress } from '../../lib/symptom-links.ts';

const unknownSymptom: FormState = {
  values: {},
  errors: {},
  message: 'Ce problème n’est pas dans la liste. Choisissez « Je vois autre chose ».',
};

/** "C’est ce que je vois": the activation is blocked, and the remedies are tried one by one. */
export const reportSymptom = async (_: FormState, data: FormData): Promise<FormState> => {
  const sheet = symptomBySlug(fieldText(data, 'symptom'));
  if (sheet === undefined) return unknownSymptom;
  const here = symptomAddress(sheet.slug);
  return sendCommand({ type: 'report-symptom', symptom: sheet.code }, data, {
    done: `${here}#solution`,
    back: here,
  });
};

/** "C’est réglé" goes back to the procedure; "Toujours pareil" shows the next remedy. */
export const tryRemedy = async (_: FormState, data: FormData): Promise<FormState> => {
  const sheet = symptomBySlug(fieldText(data, 'symptom'));
  const remedy = fieldText(data, 'remedy');
  if (sheet === undefined || !sheet.remedies.includes(remedy)) return unknownSymptom;
  const worked = fieldText(data, 'outcome') === 'worked';
  const here = symptomAddress(sheet.slug);
  return sendCommand({ type: 'try-remedy', remedy, worked }, data, {
    done: worked ? '/ma-situation' : `${here}#solution`,
    back: here,
  });
};
