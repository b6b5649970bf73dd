import type { Activation } from './activation.ts';
import type { Circumstances } from './circumstances.ts';
import type { ActivationCommand } from './command.ts';
import { type Decision, decide } from './decide.ts';
import { circumstances } from './fixtures.ts';
import type { ActivationRefusal } from './refusals.ts';

type Over = Partial<Circumstances>;

/** What is decided when a test expects the command to be accepted. */
export const accepted = (activation: Activation, command: ActivationCommand, over: Over = {}): Decision => {
  const decided = decide(activation, command, circumstances(over));
  if (!decided.ok) throw new Error(`refused: ${decided.refusal.code}`);
  return decided.value;
};

/** The activation after several accepted commands. */
export const after = (
  activation: Activation,
  commands: readonly ActivationCommand[],
  over: Over = {},
): Activation => commands.reduce((now, command) => accepted(now, command, over).activation, activation);

/** Why, when a test expects the command to be refused. */
export const refused = (
  activation: Activation,
  command: ActivationCommand,
  over: Over = {},
): ActivationRefusal => {
  const decided = decide(activation, command, circumstances(over));
  if (decided.ok) throw new Error('accepted');
  return decided.refusal;
};
