import type { DepartmentCode } from '@relais/domain/identity/department';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { ImportKind, ImportStatus, ImportStep } from '@relais/domain/roster/import-job';

export type ImportRefusal =
  | { readonly code: 'not-found' }
  /** Only a dry run that ended well, and whose file is still here, can be applied. */
  | { readonly code: 'import-not-applicable' }
  | { readonly code: 'import-already-ended' }
  | UploadRefusal;

export type UploadRefusal = { readonly code: 'upload-too-big' | 'upload-interrupted' };

export type ImportSummary = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  /** Empty: all of them. */
  readonly departments: readonly DepartmentCode[];
  readonly dryRun: boolean;
  /** The name of the member of staff; empty for the operator's command. */
  readonly startedBy: string | undefined;
  readonly status: ImportStatus;
  readonly createdAt: Instant;
  readonly endedAt: Instant | undefined;
  readonly progress: {
    readonly step: ImportStep | undefined;
    readonly bytesRead: number;
    readonly bytesTotal: number | undefined;
    readonly rowsRead: number;
  };
  /** Why it did not end well: one or two French sentences. */
  readonly explanation: string | undefined;
  readonly problemCount: number;
};

export type ImportDetails = ImportSummary & {
  /** What `relais import --json` prints; counts by name. */
  readonly report: Readonly<Record<string, unknown>> | undefined;
  readonly canBeApplied: boolean;
  readonly canBeCancelled: boolean;
};

/** One line of the file that needs somebody's attention, in French. */
export type ImportProblem = {
  readonly line: number;
  readonly column: string | undefined;
  readonly excerpt: string | undefined;
  readonly rejected: boolean;
  readonly what: string;
  readonly whatToDo: string;
};

export type ImportProblems = {
  /** Rejected rows first. */
  readonly problems: readonly ImportProblem[];
  /** How many can be paged through here; the file of problems holds all `total`. */
  readonly kept: number;
  readonly total: number;
};

export type UploadedFile = {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly departments: readonly DepartmentCode[];
  readonly dryRun: boolean;
  readonly startedBy: string;
  readonly content: AsyncIterable<Uint8Array>;
};

export type ImportsUseCases = {
  readonly list: (limit: number) => Promise<readonly ImportSummary[]>;
  readonly get: (id: string) => Promise<Result<ImportDetails, ImportRefusal>>;
  readonly problems: (
    id: string,
    page: { readonly offset: number; readonly limit: number },
  ) => Promise<Result<ImportProblems, ImportRefusal>>;
  /** Keeps an uploaded file and starts its import in a process of its own. */
  readonly receive: (file: UploadedFile) => Promise<Result<{ readonly id: string }, UploadRefusal>>;
  /** Does for good what a dry run has shown. */
  readonly apply: (id: string, startedBy: string) => Promise<Result<{ readonly id: string }, ImportRefusal>>;
  readonly cancel: (id: string) => Promise<Result<undefined, ImportRefusal>>;
};
