import { days, hours, type Instant, instantFromMilliseconds } from '../kernel/instant.ts';
import type { TimeOfDay } from '../kernel/working-time/time-of-day.ts';
import type { Audience } from './audience.ts';
import { type CapPolicy, defaultCaps } from './caps.ts';
import type { Channel } from './channel.ts';
import type { NudgeTopic } from './topic.ts';

/** What a rule counts from. */
export const anchors = [
  'status-entered',
  'wait-over',
  /** The last thing that happened to the activation, such as a step done. */
  'last-action',
  /** The last nudge sent to the person: of the rule `after`, or of any other rule. */
  'last-nudge',
  'card-expires',
  'case-closed',
  /** A message that showed the coordinates on file to be stale. */
  'undelivered',
  /** Monday 0:00 of each week: a rule that comes again and again. */
  'week',
] as const;
export type Anchor = (typeof anchors)[number];

/** What an editor writes. */
export type RuleDefinition = {
  /** As the console shows it, in French. */
  readonly name: string;
  readonly enabled: boolean;
  readonly topic: NudgeTopic;
  readonly audience: Audience;
  readonly anchor: Anchor;
  /** For `last-nudge`: the id of the rule whose nudge it follows; absent for any other rule. */
  readonly after?: string;
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
  /** From 0 to 1: the share of people kept apart to measure the effect. 0 is off. */
  readonly holdOut: number;
};

/** One version of a rule. Every edit makes the next one, and firings of older versions become no-ops. */
export type NudgeRule = RuleDefinition & {
  readonly id: string;
  readonly version: number;
  /** What was already due by then belongs to the past: this version never fires for it. */
  readonly since: Instant;
};

/** A shipped rule holds for what happened before the product was installed, too. */
export const sinceEver: Instant = instantFromMilliseconds(0);

/** "Vous pouvez réessayer": the moment the wait is over, by SMS, else by e-mail (interface, section 4). */
export const waitOverRule: NudgeRule = {
  id: 'wait-over',
  version: 1,
  since: sinceEver,
  name: 'Fin des 48\u00A0h\u00A0: vous pouvez réessayer',
  enabled: true,
  topic: 'activation',
  audience: { statuses: ['to-retry'] },
  anchor: 'wait-over',
  offset: hours(0),
  channels: ['sms', 'email'],
  template: 'wait-over',
  caps: defaultCaps,
  usefulFor: days(7),
  holdOut: 0,
};
