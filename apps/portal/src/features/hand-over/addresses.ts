import { procedureAddress } from '../../lib/procedure-links.ts';

/** Where the other device is told how to go on with this step. */
export const continueAddress = (procedure: string, step: string): string =>
  `${procedureAddress(procedure, step)}/continuer`;

export const resumePage = '/reprendre';
export const resumeWith = (code: string): string => `${resumePage}/${encodeURIComponent(code)}`;
