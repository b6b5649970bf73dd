import type { Rpps } from '../identity/rpps.ts';
import { defaultQuietHours, type QuietHours } from '../kernel/working-time/quiet-hours.ts';
import type { Channel } from './channel.ts';

/** What a region has decided about all its nudges. Edited by administrators, every version kept. */
export type NudgeSettings = {
  readonly quietHours: QuietHours;
  /** Nothing leaves while it is on; what is held leaves once it is off, unless it has become useless. */
  readonly killSwitch: boolean;
  /** While the trial lasts, only guests are written to. */
  readonly trial: boolean;
  readonly guests: readonly Rpps[];
  /** The most messages per day, by the calendar of the officine; an absent channel has no limit. */
  readonly dailyLimits: Readonly<Partial<Record<Channel, number>>>;
  readonly smsSegmentPrice: SegmentPrice;
};

/** What one SMS segment costs, as someone stated it. */
export type SegmentPrice = {
  readonly thousandthsOfEuro: number;
  /** Who says so, and of when: a price is a dated fact. */
  readonly source: string;
};

export const defaultNudgeSettings: NudgeSettings = {
  quietHours: defaultQuietHours,
  killSwitch: false,
  trial: false,
  guests: [],
  dailyLimits: {},
  smsSegmentPrice: {
    thousandthsOfEuro: 75,
    source: 'Estimation, à remplacer par le prix de la facture',
  },
};
