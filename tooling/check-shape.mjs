import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isLong, problemsOf } from './shape-rules.mjs';

const root = resolve(import.meta.dirname, '..');
const notOurs = new Set([
  '.git',
  'node_modules',
  'dist',
  '.next',
  '.turbo',
  'var',
  'coverage',
  'test-results',
]);
const binary = /\.(png|jpe?g|webp|avif|ico|woff2?|xlsx|zip|gz|pdf)$/;

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    const bytes = binary.test(path) ? Buffer.alloc(0) : readFileSync(path);
    return [{ path: relative(root, path), content: bytes.toString('utf8'), isUtf8: isUtf8(bytes) }];
  });

const files = filesIn(root);
const problems = files.flatMap(problemsOf);
const long = files.filter(isLong);

for (const problem of problems) console.error(problem);
console.log(`${files.length} files, ${long.length} longer than we like, ${problems.length} with a problem`);
process.exitCode = problems.length > 0 ? 1 : 0;
