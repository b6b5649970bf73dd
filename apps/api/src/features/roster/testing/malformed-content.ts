import { anAdjoint, annuaireText, aRow, titles2026 } from './annuaire-fixtures.ts';

/** A file with nothing wrong: a titulaire and an adjoint of one officine. */
export const good = annuaireText([aRow(), anAdjoint()]);
export const [header = '', firstRow = '', secondRow = ''] = good.split('\n');
export const lines = (...those: (string | Buffer)[]) =>
  Buffer.concat(those.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
export const without = (...names: string[]) => titles2026.filter((title) => !names.includes(title));
export const renamed = (from: string, to: string) => titles2026.map((title) => (title === from ? to : title));
export const withTitles = (titles: string[], rows = [aRow(), anAdjoint()]) => annuaireText(rows, { titles });
export const damaged = (row: string, at: string, bytes: number[]) => {
  const position = Buffer.from(row).indexOf(at);
  return Buffer.concat([
    Buffer.from(row).subarray(0, position),
    Buffer.from(bytes),
    Buffer.from(row).subarray(position),
  ]);
};
export const rppsOf = (identifier: string, over = {}) => aRow({ 'Identifiant PP': identifier, ...over });
export const utf16 = (text: string, { mark }: { mark: boolean }) =>
  Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
export const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
