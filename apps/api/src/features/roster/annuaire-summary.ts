import { problemReasons } from '../../files/problem.ts';
import { problemWords } from '../../files/problem-words.ts';
import type { AnnuaireReport } from './import-annuaire.ts';

/** The report of an import as a person reads it, in French. */
export const annuaireSummary = (
  report: AnnuaireReport,
  { dryRun }: { readonly dryRun: boolean },
): string[] => [
  dryRun ? 'Essai à blanc : rien n’a été modifié.' : 'Import terminé.',
  `${figure(report.rows)} lignes lues : ${figure(report.pharmacists)} pharmaciens dans ${figure(report.officines)} officines (${figure(report.titulaires)} titulaires, ${figure(report.adjoints)} adjoints), ${figure(report.outside)} hors périmètre.`,
  `Pharmaciens : ${figure(report.added)} ajoutés, ${figure(report.changed)} modifiés, ${figure(report.unchanged)} inchangés, ${figure(report.left)} partis.`,
  `Officines : ${figure(report.officinesAdded)} ajoutées, ${figure(report.officinesChanged)} modifiées, ${figure(report.officinesClosed)} fermées.`,
  ...told('Lignes écartées', report.rejected),
  ...told('Avertissements', report.warnings),
];

const figure = (count: number): string => count.toLocaleString('fr');

const told = (title: string, counts: Readonly<Record<string, number>>): string[] => {
  const met = problemReasons
    .map((reason) => ({ reason, count: counts[reason] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count);
  if (met.length === 0) return [];
  const total = met.reduce((sum, { count }) => sum + count, 0);
  return [
    `${title} : ${figure(total)}`,
    ...met.map(({ reason, count }) => `  ${figure(count)} × ${problemWords[reason].what}`),
  ];
};
