import { hours, minutes } from '@relais/domain/kernel/instant';

/** How many calls are answered per window, for one client address and for everybody together. Windows in milliseconds. */
export type LimitPolicy = { readonly perAddress: number; readonly inTotal: number; readonly window: number };

/** Many people share one address behind a mobile operator: accounts are guarded by counters of their own. */
export const limitPolicies = {
  'ask-for-code': { perAddress: 60, inTotal: 3_000, window: hours(1) },
  'enter-code': { perAddress: 120, inTotal: 10_000, window: hours(1) },
  'open-link': { perAddress: 1_200, inTotal: 100_000, window: hours(1) },
  'enter-link': { perAddress: 120, inTotal: 10_000, window: hours(1) },
  'verify-message': { perAddress: 60, inTotal: 5_000, window: hours(1) },
  unsubscribe: { perAddress: 600, inTotal: 20_000, window: hours(1) },
  'staff-password': { perAddress: 60, inTotal: 1_000, window: minutes(15) },
  'second-factor': { perAddress: 60, inTotal: 1_000, window: minutes(15) },
  'sign-out': { perAddress: 600, inTotal: 100_000, window: hours(1) },
} as const satisfies Record<string, LimitPolicy>;

export type LimitName = keyof typeof limitPolicies;
