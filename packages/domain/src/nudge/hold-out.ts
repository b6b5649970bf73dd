import type { NudgeRule } from './rule.ts';

/**
 * Whether a person is kept apart from `rule` to measure its effect. `share` is a number from 0 to 1, always the same for
 * this person and rule: a wider hold-out keeps apart those of the narrower one, and some more.
 */
export const isHeldOut = ({ holdOut }: Pick<NudgeRule, 'holdOut'>, share: number): boolean => share < holdOut;
