import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@relais/tooling/free-port';
import { measured } from '../measured-process.ts';
import type { ReceivingEnd } from './receiving-end.ts';

const built = (name: string) => fileURLToPath(new URL(`../../../apps/api/dist/${name}`, import.meta.url));
const folder = fileURLToPath(new URL('../../var/delivery', import.meta.url));

export type Pace = { readonly smsPerSecond: number; readonly emailsPerSecond: number };

/** The product on an empty SQLite database with this many messages due, half of them by SMS; `start` lets them go. */
export const aLoadedProduct = async (messages: number, { httpPort, smtpPort }: ReceivingEnd, pace: Pace) => {
  mkdirSync(folder, { recursive: true });
  const root = mkdtempSync(join(folder, 'root-'));
  mkdirSync(join(root, 'var'));
  const environment = {
    RELAIS_ROOT: root,
    RELAIS_DATABASE_URL: 'file:var/relais.db',
    RELAIS_LOG_LEVEL: 'warn',
    API_PORT: String(await freePort()),
    SANDBOX_PORT: httpPort,
    SANDBOX_SMTP_PORT: smtpPort,
    RELAIS_SMS_PER_SECOND: String(pace.smsPerSecond),
    RELAIS_EMAILS_PER_SECOND: String(pace.emailsPerSecond),
  };
  await measured([built('relais.js'), 'migrate'], environment);
  await measured([built('relais.js'), 'seed', 'load', '--messages', String(messages)], environment);
  return {
    start: () => {
      const server = spawn(process.execPath, [built('main.js')], {
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      return async () => {
        server.kill('SIGKILL');
        await once(server, 'exit');
      };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};
