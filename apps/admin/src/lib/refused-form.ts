import type { FrontRefusal } from '@relais/api-client/front-refusal';
import { refusalSentence } from '@relais/api-client/refusal-sentence';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import { readClock } from './clock.ts';
import type { FormState } from './form-state.ts';

/** The same form again, with the API's reason above it. */
export const refusedForm = (
  refusal: FrontRefusal,
  values: FormState['values'],
  zone: FrenchZone = 'Europe/Paris',
): FormState => ({ values, errors: [], message: refusalSentence(refusal, { now: readClock(), zone }) });
