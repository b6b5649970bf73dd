import { accept, type Result, refuse } from '../kernel/result.ts';
import { type Activation, type ActivationRecord, statusAt } from './activation.ts';
import { type Actor, actingAs, referenceTo } from './actor.ts';
import type { Circumstances } from './circumstances.ts';
import type { ActivationCommand, CommandOf, CommandType } from './command.ts';
import type { ActivationEvent } from './events.ts';
import { withClaim } from './evidence.ts';
import { commandsFrom, whereFrom, whoMay } from './lifecycle.ts';
import type { ActivationBefore, AnyOutcome, Move } from './moves/move.ts';
import * as news from './moves/news.ts';
import * as procedure from './moves/procedure.ts';
import * as staff from './moves/staff.ts';
import type { ActivationRefusal } from './refusals.ts';
import type { ActivationStatus } from './status.ts';

export type Decision = { readonly activation: Activation; readonly events: readonly ActivationEvent[] };

const moves: { readonly [Type in CommandType]: Move<Type> } = {
  begin: procedure.begin,
  'complete-step': procedure.completeStep,
  'switch-route': procedure.switchRoute,
  'report-symptom': procedure.reportSymptom,
  'try-remedy': procedure.tryRemedy,
  'declare-coordinate-update': procedure.declareCoordinateUpdate,
  'choose-card-only': news.chooseCardOnly,
  'declare-lost': news.declareLost,
  'declare-active': news.declareActive,
  'confirm-active': news.confirmActive,
  'import-active': news.importActive,
  'prove-active': news.proveActive,
  'prove-card': news.proveCard,
  exclude: staff.exclude,
  reinstate: staff.reinstate,
  'correct-status': staff.correctStatus,
};

/**
 * The one way an activation changes. Promises the activation after the command and what happened, dated and signed;
 * or why not, with what can be done instead. The activation given is left as it was.
 */
export const decide = (
  activation: Activation,
  command: ActivationCommand,
  circumstances: Circumstances,
): Result<Decision, ActivationRefusal> => {
  const { expectedVersion, actor } = circumstances;
  if (expectedVersion !== undefined && expectedVersion !== activation.version) {
    return refuse({ code: 'stale-version', expected: expectedVersion, found: activation.version });
  }
  if (!mayAct(activation, command, actor)) {
    const allowed = whoMay(command.type);
    return refuse({ code: 'not-allowed-for-actor', command: command.type, actor: actingAs(actor), allowed });
  }
  if (lacksReason(command)) return refuse({ code: 'reason-required', command: command.type });
  const outcome = move(activation, command, circumstances);
  return outcome.ok ? accept(recorded(activation, outcome.value, circumstances)) : outcome;
};

const mayAct = (activation: Activation, { type }: ActivationCommand, actor: Actor): boolean =>
  whoMay(type).includes(actingAs(actor)) && (actor.kind !== 'pharmacist' || actor.rpps === activation.rpps);

const lacksReason = (command: ActivationCommand): boolean =>
  'reason' in command && command.reason.trim() === '';

const move = <Type extends CommandType>(
  activation: Activation,
  command: CommandOf<Type>,
  circumstances: Circumstances,
): Result<AnyOutcome, ActivationRefusal> => {
  const status = statusAt(activation, circumstances.now);
  if (!standsWhere(activation, status, command.type)) {
    const allowed = commandsFrom(status, actingAs(circumstances.actor));
    return refuse({ code: 'not-allowed-from-status', command: command.type, status, allowed });
  }
  return moves[command.type](activation, command, circumstances);
};

const standsWhere = <Type extends CommandType>(
  activation: Activation,
  status: ActivationStatus,
  type: Type,
): activation is ActivationBefore<Type> => whereFrom(type).includes(status);

const recorded = (
  before: Activation,
  { state, claims = [], happenings }: AnyOutcome,
  { now, actor }: Circumstances,
): Decision => {
  const by = referenceTo(actor);
  const record: ActivationRecord = {
    rpps: before.rpps,
    version: before.version + 1,
    since: before.since,
    evidence: claims.map((claim) => ({ at: now, by, ...claim })).reduce(withClaim, before.evidence),
  };
  const after: Activation = { ...(state === 'unchanged' ? before : state), ...record };
  const hasMoved = statusAt(after, now) !== statusAt(before, now);
  return {
    activation: hasMoved ? { ...after, since: now } : after,
    events: happenings.map((happening) => ({ ...happening, at: now, by })),
  };
};
