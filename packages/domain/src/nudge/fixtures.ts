import type { Rpps } from '../identity/rpps.ts';
import { hours, type Instant, instantFromIso, later } from '../kernel/instant.ts';
import { defaultQuietHours } from '../kernel/working-time/quiet-hours.ts';
import type { PersonNow, SendingNow } from './decide-nudge.ts';
import { type PlannedNudge, planWaitOver } from './plan.ts';
import { waitOverRule } from './rule.ts';

export const claire = '99700000005' as Rpps;

const paris = { zone: 'Europe/Paris', calendar: 'metropole' } as const;

/** A wait that ended on a Tuesday at 10:00 in Paris. */
export const aWaitOverOnTuesday: Instant = instantFromIso('2026-11-24T10:00+01:00');

export const aPlannedNudge = (endsAt: Instant = aWaitOverOnTuesday): PlannedNudge =>
  planWaitOver({ declaredAt: later(endsAt, -hours(48)), endsAt }, claire, {
    quietHours: defaultQuietHours,
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
  quietHours: defaultQuietHours,
  place: paris,
  killSwitch: false,
  rule: waitOverRule,
  ...changes,
});
