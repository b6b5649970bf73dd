import fc from 'fast-check';
import { hours, type Instant, instantFromMilliseconds, later } from '../kernel/instant.ts';
import { type Activation, openActivation } from './activation.ts';
import type { Actor } from './actor.ts';
import type { ActivationCommand, Correction } from './command.ts';
import { decide } from './decide.ts';
import { everyActor, someRpps, usualWait } from './fixtures.ts';
import { exclusionReasons, renewalReasons } from './reason.ts';
import { symptoms } from './symptom.ts';

/** One thing asked in the life of an activation, and what was decided. */
export type Step = {
  readonly before: Activation;
  readonly command: ActivationCommand;
  readonly actor: Actor;
  readonly now: Instant;
  readonly decided: ReturnType<typeof decide>;
};

/** What is asked, how many milliseconds after what came before, and by whom. */
type Asked = { readonly pause: number; readonly actor: Actor; readonly commandAt: At<ActivationCommand> };
type At<Value> = (now: Instant) => Value;

const always =
  (command: ActivationCommand): At<ActivationCommand> =>
  () =>
    command;

/** Milliseconds before now: from two hours to come to more than the oldest update accepted. */
const longAgo = fc.integer({ min: -hours(2), max: hours(24 * 32) });
const someRoute = fc.constantFrom('without-card', 'with-card');
const someSymptom = fc.constantFrom(...symptoms);
const someRenewalReason = fc.constantFrom(...renewalReasons);
const someReason = fc.constantFrom('Checked on the phone', ' ');

const someCorrection: fc.Arbitrary<At<Correction>> = fc.oneof(
  fc.constantFrom('to-start', 'active', 'card-only').map((status) => () => ({ status })),
  someRoute.map(
    (route): At<Correction> =>
      () => ({ status: 'under-way', route }),
  ),
  fc.tuple(someRoute, someSymptom).map(
    ([route, symptom]): At<Correction> =>
      () => ({ status: 'blocked', route, symptom }),
  ),
  longAgo.map(
    (ago): At<Correction> =>
      (now) => ({ status: 'waiting', updatedAt: later(now, -ago) }),
  ),
  someRenewalReason.map(
    (reason): At<Correction> =>
      () => ({ status: 'to-renew', reason }),
  ),
);

const someCommand: fc.Arbitrary<At<ActivationCommand>> = fc.oneof(
  fc
    .constantFrom('declare-active', 'prove-active', 'prove-card', 'choose-card-only')
    .map((type) => always({ type })),
  someRoute.map((route) => always({ type: 'begin', route })),
  someRoute.map((route) => always({ type: 'switch-route', route })),
  fc.constantFrom('first', 'second').map((step) => always({ type: 'complete-step', step })),
  someSymptom.map((symptom) => always({ type: 'report-symptom', symptom })),
  fc.boolean().map((worked) => always({ type: 'try-remedy', remedy: 'restart', worked })),
  longAgo.map(
    (ago): At<ActivationCommand> =>
      (now) => ({ type: 'declare-coordinate-update', at: later(now, -ago) }),
  ),
  longAgo.map(
    (ago): At<ActivationCommand> =>
      (now) => ({ type: 'import-active', asOf: later(now, -ago) }),
  ),
  someRenewalReason.map((reason) => always({ type: 'declare-lost', reason })),
  fc.constantFrom(...exclusionReasons).map((reason) => always({ type: 'exclude', reason })),
  someReason.map((reason) => always({ type: 'reinstate', reason })),
  someReason.map((reason) => always({ type: 'confirm-active', reason })),
  fc.tuple(someCorrection, someReason).map(
    ([to, reason]): At<ActivationCommand> =>
      (now) => ({ type: 'correct-status', to: to(now), reason }),
  ),
);

const asked: fc.Arbitrary<Asked> = fc.record({
  pause: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: hours(72) })),
  actor: fc.constantFrom(...everyActor),
  commandAt: someCommand,
});

/** The eve of each clock change, and a plain day. */
const firstDay = fc
  .constantFrom('2027-03-27T12:00Z', '2027-10-30T12:00Z', '2026-11-24T12:00Z')
  .map(Date.parse);

/** Any sequence of up to 60 commands, most of them sensible, by anybody, at any pace. */
export const lives = fc
  .tuple(firstDay, fc.array(asked, { minLength: 1, maxLength: 60, size: 'max' }))
  .map(live);

/** Everything is frozen, so that a decision which changes what it was given throws. */
function live([startsAt, questions]: readonly [number, readonly Asked[]]): readonly Step[] {
  let now = instantFromMilliseconds(startsAt);
  let activation = deepFreeze(openActivation(someRpps, now));
  return questions.map(({ pause, actor, commandAt }) => {
    now = later(now, pause);
    const before = activation;
    const command = deepFreeze(commandAt(now));
    const decided = decide(before, command, { now, actor, waitLength: usualWait });
    if (decided.ok) activation = deepFreeze(decided.value.activation);
    return { before, command, actor, now, decided };
  });
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(Object.freeze(value)).forEach(deepFreeze);
  }
  return value;
}
