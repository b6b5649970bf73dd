import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { type AnnuaireField, annuaireTitle } from '@relais/domain/roster/annuaire-header';
import type { ByteSource } from '../../files/byte-source.ts';
import type { FileRefusal } from '../../files/file-refusal.ts';
import { type LineBlock, lineBlocks } from '../../files/line-blocks.ts';
import type { ProblemSink } from '../../files/problem.ts';
import type { ImportListener } from '../../files/progress.ts';
import { type AnnuaireLayout, annuaireHeaderLine } from './annuaire-header-line.ts';
import { annuaireRow, pharmacistProfession } from './annuaire-row.ts';
import { annuaireScan, type MalformedRow, type ScanSink } from './annuaire-scan.ts';
import type { RosterStage } from './roster-stage.ts';
import { rowsEndWithPipe } from './trailing-pipe.ts';

export type AnnuaireReading = {
  /** Rows under the header, of every profession, malformed ones included. */
  readonly rows: number;
  /** The last line, when it has neither all its fields nor a line feed: the file was cut. */
  readonly cutLine: number | undefined;
};

/** Reads the whole file once, in constant memory, into the stage; odd rows go to `problem`. */
export const readAnnuaire = async (
  source: ByteSource,
  stage: RosterStage,
  problem: ProblemSink,
  { progress, signal }: ImportListener,
): Promise<Result<AnnuaireReading, FileRefusal>> => {
  const blocks = lineBlocks(source);
  const opening = await blocks.next();
  const first = opening.done ? undefined : opening.value;
  const header = annuaireHeaderLine(first);
  if (!header.ok) return header;
  const { layout, rows } = header.value;

  let malformedLine = 0;
  const sink = rowSink(layout, stage, problem);
  const scan = annuaireScan(
    {
      firstLine: 2,
      columns: layout.titles.length,
      trailingPipe: rowsEndWithPipe(rows, layout.titles.length, layout.trailingPipe),
      professionColumn: layout.professionColumn,
      wantedProfession: pharmacistProfession,
    },
    {
      wanted: sink.wanted,
      malformed: (line, defect) => {
        malformedLine = line;
        sink.malformed(line, defect);
      },
    },
  );

  let bytesRead = sizeOf(first);
  scan.lines(rows);
  for await (const block of blocks) {
    if (signal.aborted) return refuse({ code: 'cancelled' });
    if (block.kind === 'lines') scan.lines(block.bytes);
    else scan.giant(block.length);
    bytesRead += sizeOf(block);
    progress({ step: 'reading', bytesRead, bytesTotal: source.size, rowsRead: scan.rows() });
  }
  if (scan.rows() === 0) return refuse({ code: 'no-rows' });
  const unfinished = scan.unfinishedLine();
  return accept({
    rows: scan.rows(),
    cutLine: unfinished !== undefined && unfinished === malformedLine ? unfinished : undefined,
  });
};

const sizeOf = (block: LineBlock | undefined): number =>
  block === undefined ? 0 : block.kind === 'lines' ? block.bytes.length : block.length;

const rowSink = (layout: AnnuaireLayout, stage: RosterStage, problem: ProblemSink): ScanSink => {
  const titleOf = (field: AnnuaireField) => {
    const position = layout.columns.get(field);
    return (position === undefined ? undefined : layout.titles[position]) ?? annuaireTitle(field);
  };
  return {
    wanted: (line, cells) => {
      const row = annuaireRow(layout.columns, cells);
      if (row.kind === 'rejected') {
        const column = titleOf(
          row.text === '' || layout.columns.has('identifier') ? 'identifier' : 'nationalId',
        );
        problem({ line, column, text: row.text, reason: row.defect, rejected: true });
        return;
      }
      for (const { reason, field, text } of row.warnings) {
        problem({ line, column: titleOf(field), text, reason, rejected: false });
      }
      if (row.kind === 'elsewhere') stage.person(row.person);
      else stage.practice(row.person, row.officine, row.role, line);
    },
    malformed: (line, defect) => problem({ line, ...described(defect, layout), rejected: true }),
  };
};

const described = (defect: MalformedRow, { titles }: AnnuaireLayout) => {
  if (defect.reason === 'field-count')
    return { reason: defect.reason, text: `${defect.found} / ${defect.expected}` };
  if (defect.reason === 'line-too-long') return { reason: defect.reason, text: `${defect.length}` };
  return { reason: defect.reason, column: titles[defect.cell] ?? '', text: defect.text };
};
