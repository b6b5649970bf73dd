import { isDeliveryError, isRequestError } from './errors.ts';

/** French numbers kept for fiction: 06 39 98 and four free digits. */
const fictionRange = /^\+3363998(\d{4})$/;

const codeIn = (
  to: string,
  families: readonly number[],
  isKnown: (code: number) => boolean,
): number | null => {
  const digits = fictionRange.exec(to)?.[1];
  if (digits === undefined) return null;
  return families.map((family) => family + Number(digits)).find(isKnown) ?? null;
};

/** The error a fictitious number is refused with: its last four digits are those of the code (06 39 98 16 14 → 21614). */
export const refusalOf = (to: string): number | null =>
  codeIn(to, [20_000], (code) => code === 20_429 || (code >= 21_000 && isRequestError(code)));

/** The error a fictitious number's delivery ends with (06 39 98 00 05 → 30005). */
export const deliveryErrorOf = (to: string): number | null => codeIn(to, [30_000], isDeliveryError);

/** Fixed lines of mainland France: no SMS reaches them. */
export const isLandline = (to: string): boolean => /^\+33[1-5]\d{8}$/.test(to);
