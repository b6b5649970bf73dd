import { staffRoles } from '@relais/domain/activation/actor';
import { type DepartmentCode, isDepartmentCode } from '@relais/domain/identity/department';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import { InvalidArgumentError, Option } from 'commander';
import { administration } from '../features/staff/staff.module.ts';
import { CommandRefused, type Subcommand } from './command.ts';

type NewUser = {
  readonly email: string;
  readonly name: string;
  readonly role: (typeof staffRoles)[number];
  readonly departments: DepartmentScope;
  readonly passwordStdin?: true;
};

const departmentsFrom = (typed: string): DepartmentScope => {
  if (typed === 'all') return 'all';
  const codes = typed.split(',').map((code) => code.trim().toUpperCase());
  return codes.map((code): DepartmentCode => {
    if (!isDepartmentCode(code)) throw new InvalidArgumentError(`"${code}" is not a department code.`);
    return code;
  });
};

const emailFrom = (typed: string): string => {
  if (!/^[^\s@]+@[^\s@]+$/.test(typed.trim()))
    throw new InvalidArgumentError('This is not an e-mail address.');
  return typed;
};

export const userCommand: Subcommand = (program, { terminal, withFoundations }) => {
  const user = program.command('user').description('accounts of the admin console');

  user
    .command('add')
    .description(
      'add a member of staff; prints the account, and the password when it was chosen here, as JSON',
    )
    .requiredOption('--email <address>', 'what they sign in with', emailFrom)
    .requiredOption('--name <name>', 'as shown to colleagues')
    .addOption(new Option('--role <role>', 'what they may do').choices(staffRoles).makeOptionMandatory())
    .option('--departments <codes>', 'departments they see: "75,92", or "all"', departmentsFrom, 'all')
    .option('--password-stdin', 'read the password from standard input instead of choosing one')
    .action(({ passwordStdin, ...account }: NewUser) =>
      withFoundations(async (foundations) => {
        const chosenHere = passwordStdin ? undefined : foundations.chance.token().slice(0, 24);
        const password = chosenHere ?? (await terminal.readInput()).replace(/\r?\n$/, '');
        const added = await administration(foundations).add({ ...account, password });
        if (!added.ok) {
          throw new CommandRefused(
            added.refusal.code === 'password-too-short'
              ? `The password must have at least ${added.refusal.atLeast} characters.`
              : `There is already an account for ${account.email}.`,
          );
        }
        terminal.print(JSON.stringify({ ...added.value, ...(chosenHere ? { password: chosenHere } : {}) }));
      }),
    );

  user
    .command('disable')
    .description('close an account and end its sessions at once')
    .requiredOption('--email <address>', 'of the account', emailFrom)
    .action(({ email }: { readonly email: string }) =>
      withFoundations(async (foundations) => {
        const disabled = await administration(foundations).disable(email);
        if (!disabled.ok) throw new CommandRefused(`There is no account for ${email}.`);
        terminal.say(`The account of ${disabled.value.email} is closed.`);
      }),
    );
};
