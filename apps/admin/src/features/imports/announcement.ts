import { type DepartmentCode, isDepartmentCode } from '@relais/domain/identity/department';
import { type ImportKind, importKinds } from '@relais/domain/roster/import-job';

export type Announcement = {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly departments: readonly DepartmentCode[];
  readonly dryRun: boolean;
};

type Mistake = { readonly id: string; readonly message: string };

/** What is about to be uploaded, from the fields of the form; or what to fix before a byte is sent. */
export const readAnnouncement = (
  form: FormData,
): { readonly mistakes: readonly Mistake[]; readonly announced: Announcement | undefined } => {
  const kind = importKinds.find((known) => known === form.get('kind'));
  const file = form.get('file');
  const chosen = file instanceof File && file.name !== '' ? file : undefined;
  const typed = codesIn(form.get('departments'));
  const unknown = typed.filter((code) => !isDepartmentCode(code));
  const mistakes = [
    ...(kind === undefined ? [{ id: 'kind', message: 'Choisissez ce que contient le fichier.' }] : []),
    ...(unknown.length === 0
      ? []
      : [
          {
            id: 'departments',
            message: `${unknown.map((code) => `«\u00A0${code}\u00A0»`).join(', ')}\u00A0: ce code de département n’existe pas. Exemple\u00A0: 33, 2A, 974.`,
          },
        ]),
    ...(chosen === undefined ? [{ id: 'file', message: 'Choisissez un fichier.' }] : []),
    ...(chosen?.size === 0 ? [{ id: 'file', message: 'Ce fichier est vide. Choisissez-en un autre.' }] : []),
  ];
  if (mistakes.length > 0 || kind === undefined || chosen === undefined)
    return { mistakes, announced: undefined };
  return {
    mistakes,
    announced: {
      kind,
      fileName: chosen.name.slice(-longestName),
      departments: typed.filter(isDepartmentCode),
      dryRun: form.get('dryRun') !== null,
    },
  };
};

const longestName = 255;

/** "1, 2a" is read as 01 and 2A. */
const codesIn = (typed: FormDataEntryValue | null): readonly string[] =>
  typeof typed === 'string'
    ? typed
        .split(/[\s,;]+/)
        .filter((part) => part !== '')
        .map((part) => part.toUpperCase().padStart(2, '0'))
    : [];

/** The query that the upload's address carries. */
export const announcementQuery = ({ kind, fileName, departments, dryRun }: Announcement): string =>
  new URLSearchParams({
    kind,
    fileName,
    departments: departments.join(','),
    dryRun: dryRun ? '1' : '0',
  }).toString();
