import type { Explanation } from './explanation.ts';

/** The form and its answer: what was typed stays in the page that comes back, and nowhere else. */
export type Check = { readonly typed: string; readonly explanation?: Explanation };
export const nothingTyped: Check = { typed: '' };
