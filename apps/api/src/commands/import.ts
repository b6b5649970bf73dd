import { type DepartmentCode, isDepartmentCode } from '@relais/domain/identity/department';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { openActivations } from '../features/activations/activation.repository.ts';
import { contactsSummary } from '../features/contacts/contacts-summary.ts';
import { type ContactsReport, importContacts } from '../features/contacts/import-contacts.ts';
import { annuaireSummary } from '../features/roster/annuaire-summary.ts';
import { type AnnuaireReport, importAnnuaire } from '../features/roster/import-annuaire.ts';
import type { Foundations } from '../foundations.module.ts';
import { planPeople } from '../nudging/plan-people.ts';
import { planTeams } from '../nudging/plan-teams.ts';
import { policyReader } from '../nudging/policy.ts';
import { refreshStandings } from '../standings/refresh-standings.ts';
import type { Subcommand } from './command.ts';
import { type ImportOptions, type ImportWork, performImport } from './perform-import.ts';

export const importCommand: Subcommand = (program, needs) => {
  const command = program.command('import').description('bring a file into the roster');

  withImportOptions(command.command('annuaire'))
    .description(
      'the directory’s extract PS_LibreAcces_Personne_activite: who practises where, in which role',
    )
    .option('--departments <codes>', 'speak only of these departments: "75,92"', departmentsFrom)
    .action((file: string, options: ImportOptions) =>
      performImport(needs, annuaireWork(options), file, options),
    );

  withImportOptions(command.command('contacts'))
    .description('the Ordre’s table of correspondence coordinates (CSV or XLSX): RPPS, e-mail, mobile')
    .action((file: string, options: ImportOptions) =>
      performImport(needs, contactsWork(options), file, options),
    );
};

type TeamsChanged = Parameters<typeof importAnnuaire>[0]['teamsChanged'];

const withImportOptions = (command: Command): Command =>
  command
    .argument('<file>', 'the file, or "-" for standard input')
    .option('--dry-run', 'say what would change, and change nothing')
    .option('--json', 'print the report as one JSON object on standard output')
    .option('--errors <file>', 'where to write the problems, as CSV')
    .addOption(new Option('--import-id <id>', 'run an import queued by the console').hideHelp());

export const annuaireWork = ({
  departments = [],
  dryRun = false,
}: ImportOptions): ImportWork<AnnuaireReport> => ({
  kind: 'annuaire',
  run: (foundations, on, listener) =>
    importAnnuaire({
      ...foundations,
      enrol: (sql, newcomers, { now, importId }) =>
        openActivations(sql, newcomers, { now, importId, ids: foundations.ids }),
      teamsChanged: teamsChanged(foundations),
    })({ ...on, departments, dryRun }, listener),
  summary: (report) => annuaireSummary(report, { dryRun }),
});

/** What a change in the teams of officines moves: what they can do, and the nudges of those who joined. */
const teamsChanged = ({ ids, clock }: Foundations): TeamsChanged => {
  const plan = planTeams(planPeople({ ids, policy: policyReader() }));
  return async (sql, officineIds) => {
    await refreshStandings(sql, officineIds);
    await plan(sql, officineIds, clock.now());
  };
};

export const contactsWork = ({ dryRun = false }: ImportOptions): ImportWork<ContactsReport> => ({
  kind: 'contacts',
  run: (foundations, { source }, listener) =>
    importContacts({ ...foundations, fictionAllowed: !foundations.env.production })(
      { source, dryRun },
      listener,
    ),
  summary: (report) => contactsSummary(report, { dryRun }),
});

const departmentsFrom = (typed: string): readonly DepartmentCode[] =>
  typed.split(',').map((part): DepartmentCode => {
    const code = part.trim().toUpperCase();
    const known = [code, code.padStart(2, '0')].find(isDepartmentCode);
    if (known === undefined) throw new InvalidArgumentError(`"${part}" is not a department code.`);
    return known;
  });
