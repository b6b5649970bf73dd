import { symptoms } from '@relais/domain/activation/symptom';
import { preferredTimes } from '@relais/domain/support/callback';
import { callPlaces } from '@relais/domain/support/case';
import { z } from 'zod';
import { freeText } from '../../rpc/free-text.ts';

export const wish = z.object({
  symptom: z.enum(symptoms).optional(),
  words: freeText(1_000).default(''),
  preferred: z.enum(preferredTimes).default('any'),
  callAt: z.enum(callPlaces),
});
