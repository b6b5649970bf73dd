import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { z } from 'zod';

const api = fileURLToPath(new URL('../..', import.meta.url));
const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(api, 'package.json'), 'utf8')));
const fromOutside = Object.keys(dependencies).filter((name) => !name.startsWith('@relais/'));
const sourceOf = (name: string) => join(api, '../../packages', name, 'src');

/** The `relais` command in processes of its own, as it is shipped: built here, removed with `remove`. */
export const buildRelaisCommand = async () => {
  const folder = mkdtempSync(join(api, 'node_modules', '.relais-test-'));
  await build({
    absWorkingDir: api,
    entryPoints: { relais: 'src/commands/relais.ts' },
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // As in build.mjs: what the domain brings goes inside, the rest is found in node_modules.
    external: fromOutside.flatMap((name) => [name, `${name}/*`]),
    alias: { '@relais/domain': sourceOf('domain'), '@relais/content': sourceOf('content') },
    logLevel: 'warning',
  });
  const program = join(folder, 'relais.js');

  return {
    program,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    /** Runs it to its end; `onSaid` hears standard error as it comes and may kill. */
    run: (
      args: readonly string[],
      environment: Readonly<Record<string, string>>,
      onSaid: (said: string, kill: () => void) => void = () => undefined,
    ) =>
      new Promise<{ code: number | null; printed: string; said: string }>((resolve, reject) => {
        const child = spawn(process.execPath, [program, ...args], {
          env: environment,
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let printed = '';
        let said = '';
        child.stdout.on('data', (chunk: Buffer) => {
          printed += chunk.toString();
        });
        child.stderr.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          onSaid(said, () => child.kill('SIGKILL'));
        });
        child.once('error', reject);
        child.once('close', (code) => resolve({ code, printed, said }));
      }),
  };
};
