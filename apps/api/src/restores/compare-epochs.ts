import type { Epoch } from './epoch-file.ts';

/**
 * What a database is to this machine. `restored`: a former state of the one it sent from. `foreign`: one that another
 * machine sends from, or its copy.
 */
export type Kinship = 'new' | 'ours' | 'restored' | 'foreign';

export type Epochs = {
  /** Kept outside the database. */
  readonly outside: Epoch | undefined;
  /** The number the database holds for that very line. */
  readonly inside: number | undefined;
  /** Whether the database holds any line at all. */
  readonly anyLine: boolean;
  /** Whether any message was ever written to it. */
  readonly anyMessage: boolean;
};

/** The file is written before the database: it may be one ahead, never behind. */
export const compareEpochs = ({ outside, inside, anyLine, anyMessage }: Epochs): Kinship => {
  if (outside === undefined) return anyLine ? 'foreign' : 'new';
  if (inside === undefined) {
    if (anyLine) return 'foreign';
    return anyMessage ? 'restored' : 'new';
  }
  if (inside > outside.number) return 'foreign';
  return outside.number - inside <= 1 ? 'ours' : 'restored';
};
