import type { ImportKind } from '@relais/domain/roster/import-job';
import { figure } from '../../lib/figures.ts';

type Report = Readonly<Record<string, unknown>>;

/** What would change or has changed: a line of the comparison, in the order « ajoutés, modifiés, inchangés, partis ». */
export type ChangeShown = {
  readonly what: string;
  readonly added: string;
  readonly changed: string;
  readonly unchanged: string;
  readonly left: string;
};

export type ReportShown = {
  readonly changes: readonly ChangeShown[];
  /** True when the file brings nothing new. */
  readonly isUnchanged: boolean;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly byDepartment: readonly {
    readonly department: string;
    readonly officines: string;
    readonly pharmacists: string;
    readonly titulaires: string;
  }[];
};

/** Reads the report that `relais import --json` prints: counts by name. A count it does not hold is nought. */
export const presentReport = (kind: ImportKind, report: Report): ReportShown =>
  kind === 'annuaire' ? ofAnnuaire(report) : ofContacts(report);

const ofAnnuaire = (report: Report): ReportShown => {
  const count = (name: string) => countIn(report, name);
  const shown = (name: string) => figure(count(name));
  const moves = ['added', 'changed', 'left', 'officinesAdded', 'officinesChanged', 'officinesClosed'];
  return {
    isUnchanged: moves.every((name) => count(name) === 0),
    changes: [
      {
        what: 'Pharmaciens',
        added: shown('added'),
        changed: shown('changed'),
        unchanged: shown('unchanged'),
        left: shown('left'),
      },
      {
        what: 'Officines',
        added: shown('officinesAdded'),
        changed: shown('officinesChanged'),
        unchanged: none,
        left: shown('officinesClosed'),
      },
      {
        what: 'Exercices',
        added: shown('practicesOpened'),
        changed: none,
        unchanged: none,
        left: shown('practicesEnded'),
      },
    ],
    facts: [
      { term: 'Lignes lues', value: shown('rows') },
      { term: 'Pharmaciens d’officine', value: shown('pharmacists') },
      { term: 'Officines', value: shown('officines') },
      { term: 'Titulaires', value: shown('titulaires') },
      { term: 'Adjoints', value: shown('adjoints') },
      { term: 'Hors périmètre', value: shown('outside') },
      ...problemFacts(report),
    ],
    byDepartment: Object.entries(recordIn(report, 'byDepartment')).map(([code, counts]) => {
      const of = (name: string) => figure(countIn(isRecord(counts) ? counts : {}, name));
      return {
        department: code === 'unknown' ? 'Inconnu' : code,
        officines: of('officines'),
        pharmacists: of('pharmacists'),
        titulaires: of('titulaires'),
      };
    }),
  };
};

const ofContacts = (report: Report): ReportShown => {
  const count = (name: string) => countIn(report, name);
  const kinds = recordIn(report, 'newContacts');
  return {
    isUnchanged: count('added') === 0 && count('changed') === 0,
    changes: [
      {
        what: 'Pharmaciens',
        added: figure(count('added')),
        changed: figure(count('changed')),
        unchanged: figure(count('unchanged')),
        left: none,
      },
    ],
    facts: [
      { term: 'Lignes lues', value: figure(count('rows')) },
      { term: 'Pharmaciens suivis', value: figure(count('people')) },
      { term: 'RPPS inconnus', value: figure(count('unknown')) },
      { term: 'Nouveaux mobiles', value: figure(countIn(kinds, 'mobile')) },
      { term: 'Nouvelles lignes fixes', value: figure(countIn(kinds, 'landline')) },
      { term: 'Nouveaux e-mails', value: figure(countIn(kinds, 'email')) },
      { term: 'Coordonnées remplacées', value: figure(count('replaced')) },
      ...problemFacts(report),
    ],
    byDepartment: [],
  };
};

const problemFacts = (report: Report) => [
  { term: 'Lignes écartées', value: figure(sumIn(report, 'rejected')) },
  { term: 'Avertissements', value: figure(sumIn(report, 'warnings')) },
];

const none = '–';

const isRecord = (value: unknown): value is Report => typeof value === 'object' && value !== null;

const recordIn = (report: Report, name: string): Report => {
  const value = report[name];
  return isRecord(value) ? value : {};
};

const countIn = (report: Report, name: string): number => {
  const value = report[name];
  return typeof value === 'number' ? value : 0;
};

const sumIn = (report: Report, name: string): number =>
  Object.values(recordIn(report, name)).reduce<number>(
    (sum, value) => sum + (typeof value === 'number' ? value : 0),
    0,
  );
