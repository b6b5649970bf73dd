import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const acceptedMessages = z.array(
  z.object({ to: z.string(), text: z.string(), reference: z.string().nullable() }),
);

const program = fileURLToPath(new URL('../../../sandbox/src/main.ts', import.meta.url));

export type RunningSandbox = {
  readonly url: string;
  readonly smtpUrl: string;
  readonly account: { readonly accountSid: string; readonly authToken: string; readonly baseUrl: string };
  /** What was accepted, on both channels, oldest first. */
  readonly messages: () => Promise<z.infer<typeof acceptedMessages>>;
  readonly faults: (...faults: readonly object[]) => Promise<void>;
};

/** The outside world as a process of its own, spoken to over the wire, gone when the test ends. */
export const runningSandbox = async (env: NodeJS.ProcessEnv = {}): Promise<RunningSandbox> => {
  const sandbox = spawn(process.execPath, [program], {
    env: { ...process.env, ...env, SANDBOX_PORT: '0', SANDBOX_SMTP_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void sandbox.kill());
  const said = await new Promise<string>((resolve, reject) => {
    sandbox.stdout.once('data', (line: Buffer) => resolve(line.toString()));
    sandbox.once('exit', () => reject(new Error('the sandbox did not start')));
  });
  const [, url = '', mail = ''] = /(http:\/\/[\d.:]+)\/.*mail on ([\d.:]+)/.exec(said) ?? [];
  const call = async (method: string, path: string, body?: object) => {
    const reply = await fetch(`${url}${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    return reply;
  };
  return {
    url,
    smtpUrl: `smtp://${mail}`,
    account: {
      accountSid: 'AC00000000000000000000000000000000',
      authToken: 'sandbox-token',
      baseUrl: url,
    },
    messages: async () => acceptedMessages.parse(await (await call('GET', '/api/messages')).json()),
    faults: async (...faults) => {
      await call('POST', '/api/faults', { faults });
    },
  };
};
