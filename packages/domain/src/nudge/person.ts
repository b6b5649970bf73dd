import type { Activation } from '../activation/activation.ts';
import type { Rpps } from '../identity/rpps.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Locality } from '../kernel/working-time/opening-hours.ts';
import type { AudienceFacts } from './audience.ts';
import type { PastSending } from './caps.ts';
import type { Channel, ChannelState } from './channel.ts';
import type { OptOut } from './opt-out.ts';

/** What planning looks at: what the rules count from, and what decides whom they speak to. */
export type PlanningPerson = {
  readonly rpps: Rpps;
  readonly activation: Activation;
  /** When something last happened to the activation. */
  readonly lastActionAt: Instant;
  /** When a nudge of each rule was last decided to leave, unless it failed, by rule id. */
  readonly lastNudges: ReadonlyMap<string, Instant>;
  /** Since when a message has shown the coordinates in force to be stale; absent while none has. */
  readonly undeliveredAt?: Instant;
  readonly cardExpiresAt?: Instant;
  readonly caseClosedAt?: Instant;
  readonly practices: AudienceFacts['practices'];
  /** Whose clock and holidays rule their messages. */
  readonly place: Locality;
  readonly hasCard: boolean;
};

/** What deciding looks at besides: whether and how this person may be written to. */
export type NudgePerson = PlanningPerson & {
  readonly openCase: boolean;
  /** By channel, opt-outs left aside. */
  readonly addresses: Readonly<Record<Channel, Exclude<ChannelState, 'opted-out'>>>;
  readonly optOuts: readonly OptOut[];
  readonly sendings: readonly RuleSending[];
};

/** A nudge that left or is about to, with the rule it came from. */
export type RuleSending = Omit<PastSending, 'inTotal'> & {
  readonly ruleId: string;
  /** False while the message waits for its turn: it counts when others are decided, not when they leave. */
  readonly left: boolean;
};
