import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import {
  type AnnuaireColumns,
  annuaireTitle,
  mapAnnuaireHeader,
} from '@relais/domain/roster/annuaire-header';
import { natureOf } from '../../files/file-nature.ts';
import type { FileRefusal } from '../../files/file-refusal.ts';
import type { LineBlock } from '../../files/line-blocks.ts';
import { longestLine } from './annuaire-scan.ts';

export type AnnuaireLayout = {
  readonly columns: AnnuaireColumns;
  readonly titles: readonly string[];
  readonly professionColumn: number;
  /** Whether the line ends with `|`. */
  readonly trailingPipe: boolean;
};

/** Reads the first line of the file: what kind of file it is, then where its columns are. Returns the rows after it. */
export const annuaireHeaderLine = (
  first: LineBlock | undefined,
): Result<{ readonly layout: AnnuaireLayout; readonly rows: Buffer }, FileRefusal> => {
  if (first === undefined) return refuse({ code: 'file-empty' });
  const bytes = first.kind === 'lines' ? first.bytes : first.start;
  const lineEnd = bytes.indexOf('\n');
  const line = lineEnd < 0 ? bytes : bytes.subarray(0, lineEnd);
  const nature = natureOf(line);
  if (nature === 'empty')
    return refuse({ code: natureOf(bytes) === 'empty' ? 'file-empty' : 'header-absent' });
  if (nature !== 'text') return refuse({ code: 'not-text', nature });
  const text = line
    .toString()
    .replace(/^\uFEFF/, '')
    .replace(/\r$/, '');
  if (text.includes('\r')) return refuse({ code: 'old-line-ends' });
  if (first.kind === 'giant' || line.length > longestLine) return refuse({ code: 'header-too-long' });

  const layout = layoutOf(text);
  return layout.ok
    ? accept({ layout: layout.value, rows: lineEnd < 0 ? bytes.subarray(0, 0) : bytes.subarray(lineEnd + 1) })
    : layout;
};

const layoutOf = (text: string): Result<AnnuaireLayout, FileRefusal> => {
  if (!text.includes('|')) {
    const found = [';', '\t', ','].find((delimiter) => text.split(delimiter).length > 3);
    if (found !== undefined) return refuse({ code: 'wrong-delimiter', found, expected: '|' });
  }
  const titles = text.replace(/\|$/, '').split('|');
  const mapped = mapAnnuaireHeader(titles);
  if (!mapped.ok) {
    if (/(?:^|\|)8?\d{11}\|/.test(text)) return refuse({ code: 'header-absent' });
    const { refusal } = mapped;
    return refuse(
      refusal.code === 'column-missing'
        ? { code: 'column-missing', title: refusal.title }
        : {
            code: 'column-twice',
            title: annuaireTitle(refusal.field),
            columns: [refusal.columns[0] + 1, refusal.columns[1] + 1],
          },
    );
  }
  const professionColumn = mapped.value.get('profession');
  return professionColumn === undefined
    ? refuse({ code: 'column-missing', title: annuaireTitle('profession') })
    : accept({ columns: mapped.value, titles, professionColumn, trailingPipe: text.endsWith('|') });
};
