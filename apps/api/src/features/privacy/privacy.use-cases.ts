import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';

/** Everything held about somebody, table by table, as it is stored. */
export type MyData = {
  readonly exportedAt: Instant;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
};

/** A table as a spreadsheet opens it. */
export type CsvFile = { readonly name: string; readonly text: string };

export type PrivacyUseCases = {
  readonly export: (rpps: Rpps) => Promise<MyData>;
  readonly exportAsCsv: (rpps: Rpps) => Promise<readonly CsvFile[]>;
  /** Forgets everything but what the public directory says of this person, and that they asked. */
  readonly erase: (rpps: Rpps) => Promise<void>;
};
