import type { ServerClient } from '@relais/api-client/server-client';
import { exclusionReasons, renewalReasons } from '@relais/domain/activation/reason';
import { symptoms } from '@relais/domain/activation/symptom';
import { parseLocalTime } from '@relais/domain/kernel/local-time';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import type { OfferedCommand } from './offered-commands.ts';
import { readReason } from './read-reason.ts';

export type StaffCommand = Parameters<ServerClient['activations']['act']['mutate']>[0]['command'];

/** What staff may correct a status to, in the order of the life cycle. */
export const correctionTargets = [
  'to-start',
  'under-way',
  'blocked',
  'waiting',
  'active',
  'to-renew',
  'card-only',
] as const;

type Typed = Readonly<Record<string, string>>;

/** What is wrong, by the name of the field. */
export type Mistakes = Readonly<Record<string, string>>;

const activationRoutes = ['without-card', 'with-card'] as const;

/** Reads the form of one action: the command, or each field that keeps it from being one. */
export const readCommand = (
  command: OfferedCommand,
  typed: Typed,
  zone: FrenchZone,
): Result<StaffCommand, Mistakes> => {
  switch (command) {
    case 'confirm-active':
    case 'reinstate':
      return all({ reason: reasonIn(typed) }, ({ reason }) => ({ type: command, reason }));
    case 'begin':
    case 'switch-route':
      return all({ route: routeIn(typed) }, ({ route }) => ({ type: command, route }));
    case 'report-symptom':
      return all({ symptom: symptomIn(typed) }, ({ symptom }) => ({ type: command, symptom }));
    case 'declare-coordinate-update':
      return all({ at: momentIn(typed, zone) }, ({ at }) => ({ type: command, at }));
    case 'declare-lost':
      return all({ renewal: renewalIn(typed) }, ({ renewal }) => ({ type: command, reason: renewal }));
    case 'choose-card-only':
      return accept({ type: command });
    case 'exclude': {
      const exclusion = chosen(exclusionReasons, typed['exclusion'], 'Choisissez la raison.');
      return all({ exclusion }, (found) => ({ type: command, reason: found.exclusion }));
    }
    case 'correct-status':
      return correction(typed, zone);
  }
};

const correction = (typed: Typed, zone: FrenchZone): Result<StaffCommand, Mistakes> => {
  const to = chosen(correctionTargets, typed['to'], 'Choisissez le statut réel.');
  const reason = reasonIn(typed);
  if (!to.ok) return all({ to, reason }, () => ({ type: 'choose-card-only' }));
  const status = to.value;
  const type = 'correct-status';
  switch (status) {
    case 'under-way':
      return all({ route: routeIn(typed), reason }, (found) => ({
        type,
        to: { status, route: found.route },
        reason: found.reason,
      }));
    case 'blocked':
      return all({ route: routeIn(typed), symptom: symptomIn(typed), reason }, (found) => ({
        type,
        to: { status, route: found.route, symptom: found.symptom },
        reason: found.reason,
      }));
    case 'waiting':
      return all({ at: momentIn(typed, zone), reason }, (found) => ({
        type,
        to: { status, updatedAt: found.at },
        reason: found.reason,
      }));
    case 'to-renew':
      return all({ renewal: renewalIn(typed), reason }, (found) => ({
        type,
        to: { status, reason: found.renewal },
        reason: found.reason,
      }));
    default:
      return all({ reason }, (found) => ({ type, to: { status }, reason: found.reason }));
  }
};

type Read<Value> = Result<Value, string>;

/** Every field at once: one mistake does not hide the next. */
const all = <Values extends Readonly<Record<string, unknown>>>(
  fields: { readonly [Name in keyof Values]: Read<Values[Name]> },
  build: (values: Values) => StaffCommand,
): Result<StaffCommand, Mistakes> => {
  const mistakes: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries<Read<unknown>>(fields)) {
    if (field.ok) values[name] = field.value;
    else mistakes[name] = field.refusal;
  }
  if (Object.keys(mistakes).length > 0) return refuse(mistakes);
  // Every field was accepted, so every value is there.
  return accept(build(values as Values));
};

const chosen = <Value extends string>(
  known: readonly Value[],
  text: string | undefined,
  missing: string,
): Read<Value> => {
  const found = known.find((each) => each === text);
  return found === undefined ? refuse(missing) : accept(found);
};

const routeIn = (typed: Typed) => chosen(activationRoutes, typed['route'], 'Choisissez le parcours.');
const symptomIn = (typed: Typed) => chosen(symptoms, typed['symptom'], 'Choisissez ce que la personne voit.');
const renewalIn = (typed: Typed) => chosen(renewalReasons, typed['renewal'], 'Choisissez ce qui a changé.');

const momentIn = (typed: Typed, zone: FrenchZone): Read<number> => {
  const read = parseLocalTime(typed['at'] ?? '', zone);
  return read.ok ? accept(read.value) : refuse('Indiquez le jour et l’heure de la mise à jour.');
};

const reasonIn = (typed: Typed): Read<string> => readReason(typed['reason'] ?? '');
