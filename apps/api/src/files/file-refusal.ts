import type { FileNature } from './file-nature.ts';

/** Why a file is not imported at all. */
export type FileRefusal =
  | { readonly code: 'file-unreadable'; readonly cause: 'not-found' | 'not-allowed' | 'folder' | 'unknown' }
  | { readonly code: 'file-empty' }
  | { readonly code: 'not-text'; readonly nature: Exclude<FileNature, 'text' | 'empty'> }
  | { readonly code: 'header-too-long' }
  | { readonly code: 'header-absent' }
  | { readonly code: 'old-line-ends' }
  | { readonly code: 'wrong-delimiter'; readonly found: string; readonly expected: string }
  | { readonly code: 'column-missing'; readonly title: string }
  /** Columns count from 1. */
  | { readonly code: 'column-twice'; readonly title: string; readonly columns: readonly [number, number] }
  | { readonly code: 'no-rows' }
  /** `limit` in bytes. */
  | { readonly code: 'file-too-big'; readonly limit: number }
  | { readonly code: 'too-big-when-opened' }
  | { readonly code: 'workbook-unreadable' }
  /** The file would leave nobody where there was somebody: more likely the wrong file than the truth. */
  | { readonly code: 'would-empty-roster'; readonly left: number }
  /** A file cut short says nothing of those it lacks: they must not be taken for gone. */
  | { readonly code: 'file-cut'; readonly line: number; readonly left: number }
  | { readonly code: 'cancelled' };
