import type { ImportStep } from '@relais/domain/roster/import-job';

/** Told often while a file is imported: whoever listens decides how often to show it. */
export type Progress = {
  readonly step: ImportStep;
  readonly bytesRead: number;
  /** Unknown for what comes through a pipe. */
  readonly bytesTotal: number | undefined;
  readonly rowsRead: number;
};

/** What an import tells, and asks, while it runs. */
export type ImportListener = {
  readonly progress: (progress: Progress) => void;
  /** Aborted when somebody no longer wants the import: nothing is then written. */
  readonly signal: AbortSignal;
};
