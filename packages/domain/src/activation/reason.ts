/** Why an e-CPS that worked no longer does. */
export const renewalReasons = ['lost-phone', 'new-phone', 'new-sim', 'expired'] as const;

export type RenewalReason = (typeof renewalReasons)[number];

/** Why nobody should be asked to activate. */
export const exclusionReasons = ['left-practice', 'refuses', 'deceased'] as const;

export type ExclusionReason = (typeof exclusionReasons)[number];
