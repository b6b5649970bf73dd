import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inRepository } from '../addresses.ts';

const run = promisify(execFile);
const relaisCommand = inRepository('apps/api/dist/relais.js');

/** What an operator types: `relais …`, on the database of the running product. Refuses with the command's own words. */
export const relais = async (...words: readonly string[]): Promise<string> => {
  const { stdout } = await run(process.execPath, [relaisCommand, ...words], { timeout: 60_000 });
  return stdout;
};
