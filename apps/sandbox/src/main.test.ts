import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aSandbox } from './fixtures.ts';

const launch = (variables: Record<string, string>) => {
  const process = spawn(globalThis.process.execPath, [fileURLToPath(new URL('main.ts', import.meta.url))], {
    env: { SANDBOX_PORT: '0', SANDBOX_SMTP_PORT: '0', ...variables },
  });
  onTestFinished(() => void process.kill('SIGKILL'));
  return process;
};

describe('the sandbox as a process', () => {
  it('says where it listens, and stops when told to', async () => {
    const sandbox = launch({});
    const [line] = await once(sandbox.stdout, 'data');
    expect(String(line)).toMatch(/^Sandbox: http:\/\/127\.0\.0\.1:\d+\/ {2}mail on 127\.0\.0\.1:\d+\n$/);
    sandbox.kill('SIGTERM');
    expect(await once(sandbox, 'exit')).toEqual([0, null]);
  });

  it('gives one sentence when a port is taken, or a variable wrong', async () => {
    const { smtpPort } = await aSandbox();
    const taken = launch({ SANDBOX_SMTP_PORT: String(smtpPort) });
    expect(await text(taken.stderr)).toBe(`The sandbox cannot start: port ${smtpPort} is already in use.\n`);
    const wrong = launch({ SANDBOX_PORT: 'http' });
    expect(await text(wrong.stderr)).toMatch(/^The sandbox cannot start: SANDBOX_PORT: .*\n$/);
    expect(wrong.exitCode ?? (await once(wrong, 'exit'))[0]).toBe(1);
  });
});
