export const problemsPerPage = 50;

/** The page of problems that an address asks for; the first one when it asks for nothing sensible. */
export const readProblemPage = (asked: unknown): number => {
  const page = Number(typeof asked === 'string' ? asked : 1);
  return Number.isInteger(page) && page >= 1 && page <= 100 ? page : 1;
};

export const problemPageAddress = (id: string, page: number): string =>
  page === 1 ? `/imports/${id}` : `/imports/${id}?page=${page}`;
