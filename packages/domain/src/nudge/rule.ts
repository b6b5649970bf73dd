import { days, hours } from '../kernel/instant.ts';
import type { TimeOfDay } from '../kernel/working-time/time-of-day.ts';
import type { Audience } from './audience.ts';
import { type CapPolicy, defaultCaps } from './caps.ts';
import type { Channel } from './channel.ts';

/** What a rule counts from. */
export const anchors = ['status-entered', 'wait-over', 'last-nudge', 'card-expires', 'case-closed'] as const;
export type Anchor = (typeof anchors)[number];

/** A rule as an editor writes it. Every edit makes the next version, and firings of older versions become no-ops. */
export type NudgeRule = {
  readonly id: string;
  readonly version: number;
  readonly enabled: boolean;
  readonly audience: Audience;
  readonly anchor: Anchor;
  /** Milliseconds after the anchor; negative before it, as for a card that expires. */
  readonly offset: number;
  /** The local time of day to leave at; absent: as soon as the offset has passed. */
  readonly at?: TimeOfDay;
  /** First choice first, then the fallbacks. */
  readonly channels: readonly [Channel, ...Channel[]];
  readonly template: string;
  readonly caps: CapPolicy;
  /** Milliseconds after the due instant during which the message still helps. */
  readonly usefulFor: number;
};

/** "Vous pouvez réessayer": the moment the wait is over, by SMS, else by e-mail (interface, section 4). */
export const waitOverRule: NudgeRule = {
  id: 'wait-over',
  version: 1,
  enabled: true,
  audience: { statuses: ['to-retry'] },
  anchor: 'wait-over',
  offset: hours(0),
  channels: ['sms', 'email'],
  template: 'wait-over',
  caps: defaultCaps,
  usefulFor: days(7),
};
