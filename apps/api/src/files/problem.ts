/** Something wrong on one line of a file: the row was left out, or kept with a warning. */
export type Problem = {
  /** As an editor counts them: the header is line 1. */
  readonly line: number;
  /** The title of the column, as in the file. */
  readonly column?: string;
  /** What was found there. */
  readonly text?: string;
  readonly reason: ProblemReason;
  readonly rejected: boolean;
};

export type ProblemReason = (typeof problemReasons)[number];

export const problemReasons = [
  'field-count',
  'line-too-long',
  'invalid-utf8',
  'nul-character',
  'open-quote',
  'rpps-missing',
  'rpps-scientific-notation',
  'rpps-shape',
  'national-id-instead-of-rpps',
  'adeli-instead-of-rpps',
  'rpps-key',
  'rpps-not-on-roster',
  'rpps-twice',
  'name-missing',
  'finess-shape',
  'officine-without-identifier',
  'department-unknown',
  'role-unknown',
  'roles-differ',
  'unknown-code',
  'email-malformed',
  'email-secure',
  'phone-malformed',
  'phone-placeholder',
  'phone-for-tests',
  'phone-landline',
  'phone-abroad',
  'phone-unreachable',
  'nothing-usable',
] as const;

/** Where problems go while a file is read; synchronous, so that reading stays one pass. */
export type ProblemSink = (problem: Problem) => void;
