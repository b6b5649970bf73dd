import { inArray } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import type { EpochFile } from './epoch-file.ts';
import type { GateState } from './gate-states.ts';
import { kinshipOf, latestRestore } from './restores.repository.ts';

export const gateState = async (sql: ReadSql, file: EpochFile): Promise<GateState> => {
  const kinship = await kinshipOf(sql, file);
  if (kinship === 'foreign' || kinship === 'restored') return kinship;
  const restore = await latestRestore(sql);
  return restore?.openedAt === null ? 'restored' : 'open';
};

/** How many messages nobody knows the fate of. */
export const messagesInDoubt = (sql: ReadSql): Promise<number> => {
  const { messages } = sql.tables;
  return sql.$count(messages, inArray(messages.state, ['sending', 'ambiguous']));
};
