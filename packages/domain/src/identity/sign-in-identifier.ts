import { accept, type Result, refuse } from '../kernel/result.ts';
import { type NationalIdRefusal, parseNationalId, rppsOfNationalId } from './national-id.ts';
import { parseRpps, type Rpps, type RppsRefusal } from './rpps.ts';
import { compactIdentifier } from './typed-identifier.ts';

export type SignInIdentifierRefusal =
  | RppsRefusal
  | NationalIdRefusal
  | { readonly code: 'adeli-has-no-rpps' };

/** Reads what a pharmacist types to sign in: an RPPS or a national identifier, whichever they have at hand. */
export const parseSignInIdentifier = (text: string): Result<Rpps, SignInIdentifierRefusal> => {
  const asRpps = parseRpps(text);
  if (asRpps.ok || !/^[08]/.test(compactIdentifier(text))) return asRpps;
  const asNationalId = parseNationalId(text);
  if (!asNationalId.ok) return asNationalId;
  const rpps = rppsOfNationalId(asNationalId.value);
  return rpps === undefined ? refuse({ code: 'adeli-has-no-rpps' }) : accept(rpps);
};
