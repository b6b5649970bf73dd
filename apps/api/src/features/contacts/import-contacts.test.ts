import type { DepartmentCode } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { type Instant, instantFromIso, later } from '@relais/domain/kernel/instant';
import { asc } from 'drizzle-orm';
import { expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Database } from '../../database/database.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import type { Problem } from '../../files/problem.ts';
import { sourceOf } from '../../files/testing/source-of.ts';
import { digestUnder } from '../../open-foundations.ts';
import { importContacts } from './import-contacts.ts';

const elodie = '99700000005' as Rpps;
const marius = '99700000013' as Rpps;

const trialOn = async (database: Database) => {
  let now: Instant = instantFromIso('2026-11-23T09:00:00+01:00');
  let made = 0;
  const ids = {
    next: () => {
      made += 1;
      return `id-${String(made).padStart(4, '0')}`;
    },
  };
  const problems: Problem[] = [];
  const run = importContacts({
    database,
    clock: { now: () => now },
    ids,
    digest: digestUnder('a secret of the tests, long enough'),
    fictionAllowed: true,
  });
  await database.transaction(async (sql) => {
    const { officines, pharmacists, practices } = sql.tables;
    const places: readonly [Rpps, string, DepartmentCode][] = [
      [elodie, 'paris', '75'],
      [marius, 'saint-denis', '974'],
    ];
    for (const [rpps, id, department] of places) {
      await sql.insert(officines).values({ id, key: `site:${id}`, name: id, department, openedAt: now });
      await sql
        .insert(pharmacists)
        .values({ rpps, familyName: 'EXEMPLE', givenName: 'Élodie', joinedAt: now });
      await sql.insert(practices).values({ id: rpps, rpps, officineId: id, role: 'titulaire', since: now });
    }
  });
  return {
    problems,
    tomorrow: () => {
      now = later(now, 86_400_000);
    },
    import: async (content: string | Buffer, { dryRun = false } = {}) => {
      const outcome = await run(
        { source: sourceOf(content), dryRun },
        {
          progress: () => undefined,
          problem: (found) => problems.push(found),
          signal: new AbortController().signal,
        },
      );
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      return outcome.value;
    },
    correct: (rpps: Rpps, kind: 'email' | 'mobile', value: string) =>
      database.transaction(async (sql) => {
        const { contacts } = sql.tables;
        await sql.update(contacts).set({ retiredAt: now });
        await sql
          .insert(contacts)
          .values({ id: ids.next(), rpps, kind, value, raw: value, source: 'staff', since: now });
      }),
    contacts: async () => {
      const { contacts } = database.read.tables;
      const found = await database.read
        .select()
        .from(contacts)
        .orderBy(asc(contacts.rpps), asc(contacts.since), asc(contacts.kind));
      return found.map(
        ({ rpps, kind, value, retiredAt }) =>
          `${rpps} ${kind} ${value}${retiredAt === null ? '' : ', retired'}`,
      );
    },
  };
};

const header = 'RPPS;E-mail;Mobile\n';

onBothEngines('The import of coordinates', (open) => {
  it('reads numbers by the plan of the place and tells what it brought', async () => {
    const trial = await trialOn(await open());
    const report = await trial.import(
      `${header}${elodie};Elodie@Example.org;06 12 34 56 78\n${marius};;0692 12 34 56\n`,
    );
    expect(report).toMatchObject({
      rows: 2,
      people: 2,
      unknown: 0,
      added: 2,
      changed: 0,
      unchanged: 0,
      newContacts: { email: 1, mobile: 2 },
      warnings: {},
      rejected: {},
    });
    expect(await trial.contacts()).toEqual([
      `${elodie} email elodie@example.org`,
      `${elodie} mobile +33612345678`,
      `${marius} mobile +262692123456`,
    ]);
  });

  it('changes nothing when the same file comes again, and takes an empty cell for silence', async () => {
    const trial = await trialOn(await open());
    await trial.import(`${header}${elodie};elodie@example.org;0612345678\n`);
    const before = await trial.contacts();
    trial.tomorrow();
    expect(await trial.import(`${header}${elodie};;06.12.34.56.78\n`)).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 1,
    });
    expect(await trial.contacts()).toEqual(before);
  });

  it('retires a value that another replaces, and keeps it', async () => {
    const trial = await trialOn(await open());
    await trial.import(`${header}${elodie};;0612345678\n`);
    trial.tomorrow();
    expect(await trial.import(`${header}${elodie};;0756123456\n`)).toMatchObject({ changed: 1, replaced: 1 });
    expect(await trial.contacts()).toEqual([
      `${elodie} mobile +33612345678, retired`,
      `${elodie} mobile +33756123456`,
    ]);
  });

  it('leaves a value corrected by staff in force until the file says something new', async () => {
    const trial = await trialOn(await open());
    await trial.import(`${header}${elodie};;0612345678\n`);
    trial.tomorrow();
    await trial.correct(elodie, 'mobile', '+33756123456');
    trial.tomorrow();
    expect(await trial.import(`${header}${elodie};;0612345678\n`)).toMatchObject({ unchanged: 1 });
    expect(await trial.import(`${header}${elodie};;0612345679\n`)).toMatchObject({ changed: 1 });
    expect((await trial.contacts()).at(-1)).toBe(`${elodie} mobile +33612345679`);
  });

  it('shows in a dry run what it would bring, and brings nothing', async () => {
    const trial = await trialOn(await open());
    expect(await trial.import(`${header}${elodie};a@example.org;\n`, { dryRun: true })).toMatchObject({
      added: 1,
    });
    expect(await trial.contacts()).toEqual([]);
  });

  it('keeps landlines and MSSanté boxes apart, and reports what cannot be used', async () => {
    const trial = await trialOn(await open());
    const report = await trial.import(
      `${header}${elodie};elodie@pharmacien.mssante.fr;01 45 45 45 46\n${marius};marius@;+33600000000\n99700000021;x@example.org;\n9,97E+10;;\n`,
    );
    expect(report).toMatchObject({
      unknown: 1,
      warnings: {
        'email-secure': 1,
        'phone-landline': 1,
        'email-malformed': 1,
        'phone-placeholder': 1,
        'nothing-usable': 1,
      },
      rejected: { 'rpps-not-on-roster': 1, 'rpps-scientific-notation': 1 },
    });
    expect(await trial.contacts()).toEqual([
      `${elodie} landline +33145454546`,
      `${elodie} secure-email elodie@pharmacien.mssante.fr`,
    ]);
    expect(trial.problems).toContainEqual({
      line: 3,
      column: 'Mobile',
      text: '+33600000000',
      reason: 'phone-placeholder',
      rejected: false,
    });
  });

  it('joins the rows of one person and reports those that disagree', async () => {
    const trial = await trialOn(await open());
    const report = await trial.import(
      `${header}${elodie};a@example.org;\n${elodie};;0612345678\n${elodie};b@example.org;\n`,
    );
    expect(report).toMatchObject({ rows: 3, people: 1, added: 1, warnings: { 'rpps-twice': 1 } });
    expect(await trial.contacts()).toEqual([
      `${elodie} email a@example.org`,
      `${elodie} mobile +33612345678`,
    ]);
  });

  it.each([
    [
      'commas and quotes',
      Buffer.from(
        `"RPPS","Adresse e-mail","Téléphone portable"\r\n"${elodie}","a@example.org","0612345678"\r\n`,
      ),
    ],
    [
      'tabs and a byte order mark',
      Buffer.from(`\uFEFFRPPS\tCourriel\tPortable\n${elodie}\ta@example.org\t0612345678\n`),
    ],
    [
      'Windows-1252',
      Buffer.from(
        `N° RPPS;Adresse électronique;Téléphone mobile\r\n${elodie};a@example.org;0612345678\r\n`,
        'latin1',
      ),
    ],
    [
      'the national identifier',
      Buffer.from(`Identifiant national;Mail;Téléphone\n8${elodie};a@example.org;0612345678\n`),
    ],
  ])('reads a table with %s', async (_, content) => {
    const trial = await trialOn(await open());
    await trial.import(content);
    expect(await trial.contacts()).toEqual([
      `${elodie} email a@example.org`,
      `${elodie} mobile +33612345678`,
    ]);
  });

  it('reads a workbook, whether it holds text or numbers', async () => {
    const trial = await trialOn(await open());
    const workbook = await writeXlsxFile([
      [{ value: 'RPPS' }, { value: 'E-mail' }, { value: 'Mobile' }],
      [
        { type: Number, value: Number(elodie) },
        { value: 'a@example.org' },
        { type: Number, value: 612_345_678 },
      ],
      [{ value: marius }, null, { value: '0692 12 34 56' }],
    ]).toBuffer();
    await trial.import(workbook);
    expect(await trial.contacts()).toEqual([
      `${elodie} email a@example.org`,
      `${elodie} mobile +33612345678`,
      `${marius} mobile +262692123456`,
    ]);
  });
});
