import { parseNationalId, rppsOfNationalId } from '../identity/national-id.ts';
import { parseRpps, type Rpps } from '../identity/rpps.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';

export type UnreadableRpps =
  | 'rpps-missing'
  | 'rpps-scientific-notation'
  | 'rpps-shape'
  | 'national-id-instead-of-rpps'
  | 'adeli-instead-of-rpps';

export type RppsCells = {
  /** "8" for an RPPS, "0" for an ADELI number; empty in files without the column. */
  readonly type: string;
  readonly identifier: string;
  readonly nationalId: string;
};

/**
 * Reads who a row of a file is about: from its identifier, or from its national identifier where that is all there
 * is. A wrong key passes (rule R7: a warning); refuses any other shape, and people who only have an ADELI number.
 */
export const rppsOnRow = ({ type, identifier, nationalId }: RppsCells): Result<Rpps, UnreadableRpps> => {
  if (identifier === '') return fromNationalId(nationalId);
  if (type === '0') return refuse('adeli-instead-of-rpps');
  const rpps = parseRpps(identifier);
  if (rpps.ok) return rpps;
  if (rpps.refusal.code === 'scientific-notation') return refuse('rpps-scientific-notation');
  return refuse(
    rpps.refusal.code === 'national-id-instead-of-rpps' ? 'national-id-instead-of-rpps' : 'rpps-shape',
  );
};

const fromNationalId = (text: string): Result<Rpps, UnreadableRpps> => {
  if (text === '') return refuse('rpps-missing');
  const nationalId = parseNationalId(text);
  if (!nationalId.ok) {
    return refuse(
      nationalId.refusal.code === 'scientific-notation' ? 'rpps-scientific-notation' : 'rpps-shape',
    );
  }
  const rpps = rppsOfNationalId(nationalId.value);
  return rpps === undefined ? refuse('adeli-instead-of-rpps') : accept(rpps);
};
