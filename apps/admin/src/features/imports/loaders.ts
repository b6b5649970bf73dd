import { accept, refuse } from '@relais/domain/kernel/result';
import type { ImportDetails, ImportProblems } from '../../lib/answers.ts';
import { type Answer, read } from '../../lib/api.ts';
import { problemsPerPage } from './problem-page.ts';

export const loadImports = () => read((api) => api.imports.list.query({ limit: 50 }));

export type ImportLoaded = { readonly details: ImportDetails; readonly problems: ImportProblems };

/** An import with one page of its problems. */
export const loadImport = async (id: string, page: number): Promise<Answer<ImportLoaded>> => {
  const offset = (page - 1) * problemsPerPage;
  const [details, problems] = await Promise.all([
    read((api) => api.imports.get.query({ id })),
    read((api) => api.imports.problems.query({ id, offset, limit: problemsPerPage })),
  ]);
  if (!details.ok) {
    // An address that holds no identifier is an address of nothing.
    return details.refusal.code === 'invalid-input' ? refuse({ code: 'not-found' }) : details;
  }
  if (!problems.ok) return problems;
  return accept({ details: details.value, problems: problems.value });
};

const atOnce = 100;

/** Every problem that was kept, for the file to download. */
export const loadEveryProblem = async (id: string): Promise<Answer<ImportProblems>> => {
  const first = await read((api) => api.imports.problems.query({ id, offset: 0, limit: atOnce }));
  if (!first.ok) return first;
  const offsets = Array.from(
    { length: Math.ceil(first.value.kept / atOnce) - 1 },
    (_, index) => (index + 1) * atOnce,
  );
  const rest = await Promise.all(
    offsets.map((offset) => read((api) => api.imports.problems.query({ id, offset, limit: atOnce }))),
  );
  const failed = rest.find((answer) => !answer.ok);
  if (failed !== undefined) return failed;
  return accept({
    ...first.value,
    problems: [first, ...rest].flatMap((answer) => (answer.ok ? answer.value.problems : [])),
  });
};
