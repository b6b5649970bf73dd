import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StaffRole } from '@relais/domain/activation/actor';
import { days, type Instant, later } from '@relais/domain/kernel/instant';
import { InvalidArgumentError } from 'commander';
import { eq } from 'drizzle-orm';
import { annuaireFile } from '../features/demo/annuaire-file.ts';
import { castLives } from '../features/demo/casting.ts';
import { contactsFile } from '../features/demo/contacts-file.ts';
import { demoStaff } from '../features/demo/demo-accounts.ts';
import { type FictionalRegion, fictionalRegion } from '../features/demo/fictional-region.ts';
import { intendLoad } from '../features/demo/load.ts';
import { administration } from '../features/staff/staff.module.ts';
import type { StaffAccount } from '../features/staff/staff-account.ts';
import type { Foundations } from '../foundations.module.ts';
import { type CommandNeeds, CommandRefused, type Subcommand } from './command.ts';
import { annuaireWork, contactsWork } from './import.ts';
import { livedPast } from './lived-past.ts';
import { performImport } from './perform-import.ts';

export const seedCommand: Subcommand = (program, needs) => {
  const seed = program.command('seed').description('fill the database with fictional data');

  seed
    .command('load')
    .description('put messages in the outbox, due now, for a crash test against the sandbox')
    .requiredOption('--messages <count>', 'how many', countFrom)
    .action(({ messages }: { readonly messages: number }) =>
      needs.withFoundations(async (foundations) => {
        refuseInProduction(foundations);
        await intendLoad(foundations, messages);
        needs.terminal.say(`${messages} messages are due.`);
      }),
    );

  seed
    .command('demo')
    .description(
      '40 officines, 100 pharmacists, 12 weeks of history; does nothing when they are there already',
    )
    .action(() =>
      needs.withFoundations(async (foundations) => {
        refuseInProduction(foundations);
        if (await isThere(foundations)) return needs.terminal.say('The fictional region is already there.');
        const region = fictionalRegion();
        await seedRegion(foundations, needs, region);
        writeAccounts(foundations, region);
        needs.terminal.say('The fictional region is ready; its accounts are in var/demo-accounts.json.');
      }),
    );
};

const refuseInProduction = ({ env }: Foundations): void => {
  if (env.production)
    throw new CommandRefused('Fictional data have no place in production: nothing was written.');
};

const countFrom = (typed: string): number => {
  const count = Number(typed);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('This is not a number of messages.');
  return count;
};

const addStaff = async (foundations: Foundations, role: StaffRole): Promise<StaffAccount> => {
  const account = demoStaff.find((one) => one.role === role);
  const added = account && (await administration(foundations).add(account));
  if (!added?.ok) throw new Error(`The ${role} of the demonstration could not be added.`);
  return added.value;
};

const isThere = async ({ database: { read } }: Foundations): Promise<boolean> => {
  const { staff } = read.tables;
  const administrator = demoStaff.find(({ role }) => role === 'admin');
  const found = await read
    .select({ id: staff.id })
    .from(staff)
    .where(eq(staff.email, administrator?.email ?? ''));
  return found.length > 0;
};

/** Twelve weeks ago the files came in; since then people have lived. The administrator comes last: they say that all is there. */
const seedRegion = async (
  foundations: Foundations,
  needs: CommandNeeds,
  region: FictionalRegion,
): Promise<void> => {
  const now = foundations.clock.now();
  const clock = movableClock(later(now, -days(84)));
  const past = { ...foundations, clock };
  const folder = join(foundations.env.root, 'var', 'demo');
  mkdirSync(folder, { recursive: true });
  const files = { annuaire: join(folder, 'annuaire.txt'), contacts: join(folder, 'contacts.csv') };
  writeFileSync(files.annuaire, annuaireFile(region));
  writeFileSync(files.contacts, contactsFile(region));

  const quiet: CommandNeeds = {
    ...needs,
    terminal: { ...needs.terminal, say: () => undefined, print: () => undefined },
    withFoundations: (work) => work(past),
  };
  await performImport(quiet, annuaireWork({}), files.annuaire, {});
  clock.set(later(now, -days(83)));
  await performImport(quiet, contactsWork({}), files.contacts, {});
  const advisor = await addStaff(past, 'advisor');
  await livedPast(past, clock, { lives: castLives(region), advisor, until: now });
  clock.set(now);
  for (const role of ['reader', 'editor', 'admin'] as const) await addStaff(past, role);
};

const movableClock = (start: Instant) => {
  let at = start;
  return {
    now: () => at,
    set: (now: Instant) => {
      at = now;
    },
  };
};

const writeAccounts = ({ env }: Foundations, region: FictionalRegion): void => {
  const lives = castLives(region);
  const pharmacists = region.practices
    .filter(({ role, pharmacist }) => role === 'titulaire' && pharmacist.mobile !== undefined)
    .map(({ pharmacist, officine }) => ({
      rpps: pharmacist.rpps,
      nationalId: `8${pharmacist.rpps}`,
      name: `${pharmacist.givenName} ${pharmacist.familyName}`,
      mobile: pharmacist.mobile,
      officine: officine.name,
      department: officine.place.department,
      life: [...lives].find(([rpps]) => rpps === pharmacist.rpps)?.[1].name,
    }));
  const accounts = {
    portal: env.portalOrigin,
    admin: env.adminOrigin,
    staff: demoStaff,
    pharmacists: onePerLife(pharmacists),
  };
  writeFileSync(join(env.root, 'var', 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`);
};

const onePerLife = <Person extends { readonly life: string | undefined }>(
  people: readonly Person[],
): Person[] => [...new Map(people.toReversed().map((person) => [person.life, person])).values()].toReversed();
