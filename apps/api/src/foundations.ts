import type { Instant } from '@relais/domain/kernel/instant';

/** What use cases are given instead of reaching for it: time, identifiers and chance come from main.ts or from a test. */
export type Clock = { readonly now: () => Instant };

/** Time-ordered identifiers (UUID version 7). */
export type Ids = { readonly next: () => string };

export type Chance = {
  /** Unguessable text, at least 128 bits, safe in a cookie or a link. */
  readonly token: () => string;
  /** From 0 to 1, to spread what would otherwise happen at the same moment. */
  readonly share: () => number;
};

/** Keyed digests under RELAIS_SECRET: what is digested can be recognised, never read back. */
export type Digest = (purpose: string, text: string) => string;

/** One line of the log. Facts only: no name, RPPS, address, phone number, code or free text. */
export type Log = {
  readonly info: (event: string, facts?: LogFacts) => void;
  readonly warn: (event: string, facts?: LogFacts) => void;
  /** A bug or broken infrastructure. */
  readonly fault: (event: string, failure: unknown, facts?: LogFacts) => void;
};

export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;
