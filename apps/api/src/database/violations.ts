/** Whether `failure`, or what caused it, is a broken UNIQUE or PRIMARY KEY rule, on either engine. */
export const isUniqueViolation = (failure: unknown): boolean =>
  codesOf(failure).some((code) =>
    ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(code),
  );

const codesOf = (failure: unknown): string[] => {
  const codes: string[] = [];
  for (let error = failure; error instanceof Error; error = error.cause) {
    if ('code' in error) codes.push(String(error.code));
  }
  return codes;
};
