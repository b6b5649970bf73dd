import { expect } from '@playwright/test';
import { nextOpening } from './open-hours.ts';

const isOpenAt = (instant: number) => nextOpening(instant) === instant;

/** Waits out the half minute in which quiet hours begin or end: what leaves then is anybody’s guess. */
export const quietOrNot = async (): Promise<'open' | 'quiet'> => {
  await expect
    .poll(() => isOpenAt(Date.now()) === isOpenAt(Date.now() + 30_000), { timeout: 40_000 })
    .toBe(true);
  return isOpenAt(Date.now()) ? 'open' : 'quiet';
};
