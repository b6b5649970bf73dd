import { figure, toldCounts } from '../../files/told-counts.ts';
import type { ContactsReport } from './import-contacts.ts';

/** The report of an import as a person reads it, in French. */
export const contactsSummary = (
  report: ContactsReport,
  { dryRun }: { readonly dryRun: boolean },
): string[] => [
  dryRun ? 'Essai à blanc : rien n’a été modifié.' : 'Import terminé.',
  `${figure(report.rows)} lignes lues : ${figure(report.people)} pharmaciens suivis, ${figure(report.unknown)} lignes d’inconnus.`,
  `Pharmaciens : ${figure(report.added)} désormais joignables, ${figure(report.changed)} mis à jour, ${figure(report.unchanged)} inchangés.`,
  `Coordonnées nouvelles : ${figure(report.newContacts.email)} e-mails, ${figure(report.newContacts.mobile)} mobiles, ${figure(report.newContacts.landline)} fixes, dont ${figure(report.replaced)} en remplacent d’autres.`,
  ...toldCounts('Lignes écartées', report.rejected),
  ...toldCounts('Avertissements', report.warnings),
];
