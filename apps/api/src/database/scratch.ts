import BetterSqlite from 'better-sqlite3';

export type Scratch = BetterSqlite.Database;

/**
 * A private database for one piece of work, whichever engine holds the real data: on disk beyond `cacheKilobytes`,
 * so that memory stays constant, and without a name, so that nothing is left behind even by a kill.
 */
export const openScratch = ({ cacheKilobytes = 16_384 } = {}): Scratch => {
  const scratch = new BetterSqlite('');
  scratch.pragma('journal_mode = OFF');
  scratch.pragma('synchronous = OFF');
  scratch.pragma('temp_store = FILE');
  scratch.pragma(`cache_size = -${cacheKilobytes}`);
  return scratch;
};
