import { refusalSentence } from '@relais/api-client/refusal-sentence';
import { parseSignInIdentifier } from '@relais/domain/identity/sign-in-identifier';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { readClock } from '../../lib/clock.ts';

/** The person chosen among those proposed, else the number that was typed. */
export const readRpps = (chosen: string, typed: string): Result<string, string> => {
  const asked = chosen === '' || chosen === 'other' ? typed : chosen;
  const read = parseSignInIdentifier(asked);
  return read.ok ? accept(read.value) : refuse(refusalSentence(read.refusal, { now: readClock() }));
};
