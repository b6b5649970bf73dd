import type { ImportProblems } from '../../lib/answers.ts';

const titles = ['Ligne', 'Colonne', 'Trouvé', 'Conséquence', 'Problème', 'Que faire'];

/** The problems of an import as a spreadsheet opens them: UTF-8 with its mark, semicolons, and no cell that computes. */
export const problemsCsv = ({ problems }: Pick<ImportProblems, 'problems'>): string => {
  const rows = problems.map(({ line, column = '', excerpt = '', rejected, what, whatToDo }) => [
    String(line),
    column,
    excerpt,
    rejected ? 'Ligne écartée' : 'Ligne gardée',
    what,
    whatToDo,
  ]);
  return `\uFEFF${[titles, ...rows].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`;
};

// A cell that begins like a formula would be computed by the spreadsheet that opens it.
const cell = (text: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
