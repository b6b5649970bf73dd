import { figure, toldCounts } from '../../files/told-counts.ts';
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
  ...toldCounts('Lignes écartées', report.rejected),
  ...toldCounts('Avertissements', report.warnings),
];
