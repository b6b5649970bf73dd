import type { CommandType } from '@relais/domain/activation/command';
import { days, later } from '@relais/domain/kernel/instant';
import { localTime, parseLocalTime } from '@relais/domain/kernel/local-time';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import type { Situation } from '../../lib/answers.ts';
import type { Answer } from '../../lib/api.ts';

export type Declaring<Form> =
  | { readonly kind: 'signed-out' }
  /** Nothing to declare from where the person stands, or nobody to ask: the situation page tells which. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'form'; readonly form: Form };

export type CoordinatesForm = {
  readonly version: number;
  readonly zone: FrenchZone;
  readonly moment: string;
  readonly earliest: string;
  readonly latest: string;
};

const oldestDeclared = days(30);

/** The form that declares a coordinate update; `typed` is the hour of a form that a session ended under. */
export const presentCoordinatesForm = (
  answer: Answer<Situation>,
  typed: unknown,
): Declaring<CoordinatesForm> =>
  declaring(answer, 'declare-coordinate-update', ({ activation, now, zone }) => {
    const latest = localTime(now, zone);
    const isTime = typeof typed === 'string' && parseLocalTime(typed, zone).ok;
    return {
      version: activation.version,
      zone,
      moment: isTime ? typed : latest,
      earliest: localTime(later(now, -oldestDeclared), zone),
      latest,
    };
  });

/** The form of a declaration without fields. */
export const presentDeclaration = (
  answer: Answer<Situation>,
  command: 'declare-active' | 'declare-lost',
): Declaring<{ readonly version: number }> =>
  declaring(answer, command, ({ activation: { version } }) => ({ version }));

const declaring = <Form>(
  answer: Answer<Situation>,
  command: CommandType,
  form: (situation: Situation) => Form,
): Declaring<Form> => {
  if (!answer.ok) {
    return answer.refusal.code === 'sign-in-required' ? { kind: 'signed-out' } : { kind: 'elsewhere' };
  }
  return answer.value.activation.allowed.includes(command)
    ? { kind: 'form', form: form(answer.value) }
    : { kind: 'elsewhere' };
};
