import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { doors } from './launcher/configuration.mjs';
import { inRoot } from './launcher/paths.mjs';
import { freePorts } from './launcher/ports.mjs';

const launch = async (args, env = {}) => {
  const child = spawn(process.execPath, [inRoot('scripts/launch.mjs'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, stdout, stderr };
};

describe('the launcher', () => {
  it('refuses an unknown task as wrong usage, on standard error alone', async () => {
    const { code, stdout, stderr } = await launch(['begin']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Unknown task "begin"\. Known tasks: start, build, dev, relais,/);
  });

  it('names the port that is taken, what it is for, who holds it and the variable to change', async () => {
    const stranger = createServer().listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const { port } = stranger.address();
    const free = await freePorts(doors.length);
    const elsewhere = Object.fromEntries(doors.map(({ variable }, at) => [variable, String(free[at])]));
    const { code, stdout, stderr } = await launch(['start'], { ...elsewhere, ADMIN_PORT: String(port) });
    stranger.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(
      `Port ${port}, meant for the admin console, is already used by process ${process.pid} (`,
    );
    expect(stderr).toContain('ADMIN_PORT=');
  });
});
