import type { DepartmentCode } from '@relais/domain/identity/department';
import type { Channel } from '@relais/domain/nudge/channel';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';

export const firingStates = ['sent', 'skipped', 'failed', 'sending', 'planned'] as const;
export type FiringState = (typeof firingStates)[number];

/** What may be asked of the history: `held` is planned, due, and kept back. */
export const askedStates = [...firingStates, 'held'] as const;
export type AskedState = (typeof askedStates)[number];

/** What the address of the history may ask for. */
export type HistoryQuery = {
  readonly rule?: string;
  readonly state?: AskedState;
  readonly reason?: SkipReason;
  readonly channel?: Channel;
  readonly department?: DepartmentCode;
  readonly rpps?: string;
  /** Decided from this day to that one, both included: "2026-11-16". */
  readonly from?: string;
  readonly to?: string;
  readonly page?: number;
};

/** The address of the firings that match; what is usual is left out of it. */
export const historyAddress = (query: HistoryQuery): string => {
  const { rule, state, reason, channel, department, rpps, from, to, page } = query;
  const asked = new URLSearchParams({
    ...(rule === undefined ? {} : { regle: rule }),
    ...(state === undefined ? {} : { issue: state }),
    ...(reason === undefined ? {} : { raison: reason }),
    ...(channel === undefined ? {} : { canal: channel }),
    ...(department === undefined ? {} : { departement: department }),
    ...(rpps === undefined ? {} : { rpps }),
    ...(from === undefined ? {} : { du: from }),
    ...(to === undefined ? {} : { au: to }),
    ...(page === undefined || page === 1 ? {} : { page: String(page) }),
  }).toString();
  return asked === '' ? '/relances/historique' : `/relances/historique?${asked}`;
};
