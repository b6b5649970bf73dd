/** Whether `failure`, or what caused it, is a broken UNIQUE or PRIMARY KEY rule, on either engine. */
export const isUniqueViolation = (failure: unknown): boolean =>
  codesOf(failure).some((code) =>
    ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(code),
  );

/** Whether `failure`, or what caused it, is a reference to a row that does not exist, on either engine. */
export const isReferenceViolation = (failure: unknown): boolean =>
  codesOf(failure).some((code) => ['23503', 'SQLITE_CONSTRAINT_FOREIGNKEY'].includes(code));

const codesOf = (failure: unknown): string[] => {
  const codes: string[] = [];
  for (let error = failure; error instanceof Error; error = error.cause) {
    if ('code' in error) codes.push(String(error.code));
  }
  return codes;
};
