import { departmentOfCode } from '@relais/domain/identity/department';
import { frenchMoment } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import type { ImportStatus } from '@relais/domain/roster/import-job';
import type { ImportDetails, ImportProblems } from '../../lib/answers.ts';
import { bytes } from '../../lib/bytes.ts';
import { counted } from '../../lib/figures.ts';
import { importKindWords, importStepWords } from './import-words.ts';
import { problemsPerPage } from './problem-page.ts';
import { presentReport, type ReportShown } from './report.ts';

export type ImportShown = {
  readonly id: string;
  readonly fileName: string;
  readonly status: ImportStatus;
  /** « Essai à blanc de l’Annuaire Santé, lancé par Léa Thym hier à 9 h 12 ». */
  readonly story: string;
  readonly scope: string;
  readonly stage:
    | {
        readonly kind: 'under-way';
        readonly step: string;
        /** Percent; absent while nothing tells the end. */
        readonly percent: number | undefined;
        readonly text: string;
        readonly canBeCancelled: boolean;
      }
    | { readonly kind: 'tried'; readonly canBeApplied: boolean; readonly report: ReportShown }
    | { readonly kind: 'imported'; readonly report: ReportShown }
    | { readonly kind: 'stopped'; readonly title: string; readonly explanation: string };
  readonly problems: ProblemsShown | undefined;
};

export type ProblemsShown = {
  readonly title: string;
  readonly rows: readonly (ImportProblems['problems'][number] & { readonly key: string })[];
  readonly page: number;
  readonly pages: number;
  readonly csvHref: string;
  /** When the screen and the CSV hold only the first ones. */
  readonly cut: string | undefined;
};

/** One import: where it stands, what it would change or changed, what to fix in its file. */
export const presentImport = (
  details: ImportDetails,
  problems: ImportProblems,
  { page, now }: { readonly page: number; readonly now: Instant },
): ImportShown => ({
  id: details.id,
  fileName: details.fileName,
  status: details.status,
  story: storyOf(details, now),
  scope:
    details.departments.length === 0
      ? 'Tous les départements'
      : details.departments.map((code) => `${departmentOfCode(code).name} (${code})`).join(', '),
  stage: stageOf(details),
  problems: problemsOf(details, problems, page),
});

const storyOf = ({ kind, dryRun, startedBy, createdAt }: ImportDetails, now: Instant): string =>
  [
    `${dryRun ? 'Essai à blanc' : 'Import'}, ${importKindWords[kind].label}`,
    startedBy === undefined ? 'lancé par la commande' : `lancé par ${startedBy}`,
    frenchMoment(createdAt, { now, zone: 'Europe/Paris' }),
  ].join(', ');

const stageOf = (details: ImportDetails): ImportShown['stage'] => {
  const { status, kind, dryRun, report, explanation, canBeApplied, canBeCancelled } = details;
  switch (status) {
    case 'queued':
    case 'running':
      return { kind: 'under-way', ...progressOf(details), canBeCancelled };
    case 'done': {
      const shown = presentReport(kind, report ?? {});
      return dryRun ? { kind: 'tried', canBeApplied, report: shown } : { kind: 'imported', report: shown };
    }
    default:
      return {
        kind: 'stopped',
        title: stopped[status],
        explanation: explanation ?? 'Rien n’a été modifié.',
      };
  }
};

const stopped = {
  refused: 'Ce fichier n’a pas été importé',
  failed: 'L’import s’est arrêté avant la fin',
  cancelled: 'L’import a été annulé',
} as const;

const progressOf = ({ status, progress: { step, bytesRead, bytesTotal, rowsRead } }: ImportDetails) => {
  if (status === 'queued' || step === undefined) {
    return { step: 'En attente de démarrage', percent: undefined, text: 'quelques secondes' };
  }
  const isReading = step === 'reading';
  const size = bytesTotal === undefined ? bytes(bytesRead) : `${bytes(bytesRead)} sur ${bytes(bytesTotal)}`;
  return {
    step: importStepWords[step],
    percent: isReading && bytesTotal ? Math.min(100, Math.round((100 * bytesRead) / bytesTotal)) : undefined,
    text: `${counted(rowsRead, 'ligne lue', 'lignes lues')}${isReading ? `, ${size}` : ''}`,
  };
};

const problemsOf = (
  { id }: ImportDetails,
  { problems, kept, total }: ImportProblems,
  page: number,
): ProblemsShown | undefined =>
  total === 0
    ? undefined
    : {
        title: counted(total, 'problème dans le fichier', 'problèmes dans le fichier'),
        rows: problems.map((problem, index) => ({ ...problem, key: String(index) })),
        page,
        pages: Math.max(1, Math.ceil(kept / problemsPerPage)),
        csvHref: `/imports/problemes?id=${id}`,
        cut:
          total > kept
            ? `Les ${counted(kept, 'premier est montré', 'premiers sont montrés')} ici, les lignes écartées d’abord. Corrigez-les, puis déposez le fichier à nouveau.`
            : undefined,
      };
