import { anActivationWaiting } from '../activation/fixtures.ts';
import type { Rpps } from '../identity/rpps.ts';
import { hours, type Instant, instantFromIso, later } from '../kernel/instant.ts';
import { defaultQuietHours } from '../kernel/working-time/quiet-hours.ts';
import type { SendingNow } from './decide-nudge.ts';
import type { NudgePerson } from './person.ts';
import { type PlannedNudge, planWaitOver } from './plan.ts';
import { waitOverRule } from './rule.ts';
import { sendingHours } from './sending-hours.ts';
import type { PersonNow } from './standing.ts';

export const claire = '99700000005' as Rpps;

export const usualHours = sendingHours(defaultQuietHours);

const paris = { zone: 'Europe/Paris', calendar: 'metropole' } as const;

/** A wait that ended on a Tuesday at 10:00 in Paris. */
export const aWaitOverOnTuesday: Instant = instantFromIso('2026-11-24T10:00+01:00');

export const aPlannedNudge = (endsAt: Instant = aWaitOverOnTuesday): PlannedNudge =>
  planWaitOver({ declaredAt: later(endsAt, -hours(48)), endsAt }, claire, {
    hours: usualHours,
    place: paris,
  });

/** Someone whose wait is over, who can be written to and has not been. */
export const aPersonToRetry = (changes: Partial<PersonNow> = {}): PersonNow => ({
  status: 'to-retry',
  practices: [{ role: 'titulaire', department: '75', readiness: 'unable' }],
  hasCard: false,
  hasMobile: true,
  anchorAt: aWaitOverOnTuesday,
  openCase: false,
  reachable: { sms: 'usable', email: 'usable' },
  past: [],
  heldOut: false,
  ...changes,
});

/** The region on that Tuesday at 10:00, with nothing unusual. */
export const anOrdinaryMoment = (changes: Partial<SendingNow> = {}): SendingNow => ({
  now: aWaitOverOnTuesday,
  hours: usualHours,
  place: paris,
  killSwitch: false,
  leftToday: {},
  rule: waitOverRule,
  ...changes,
});

/** Someone whose wait ended on that Tuesday, as the database tells it: whom one may write to, and nobody has. */
export const aNudgePerson = (changes: Partial<NudgePerson> = {}): NudgePerson => {
  const declaredAt = later(aWaitOverOnTuesday, -hours(48));
  return {
    rpps: claire,
    activation: anActivationWaiting({
      rpps: claire,
      since: declaredAt,
      wait: { declaredAt, endsAt: aWaitOverOnTuesday },
    }),
    lastActionAt: declaredAt,
    lastNudges: new Map(),
    practices: [{ role: 'titulaire', department: '75', readiness: 'unable' }],
    place: paris,
    hasCard: false,
    openCase: false,
    addresses: { sms: 'usable', email: 'usable' },
    optOuts: [],
    sendings: [],
    ...changes,
  };
};
