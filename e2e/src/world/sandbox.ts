import { expect } from '@playwright/test';
import { sandbox } from '../addresses.ts';

export type Received = {
  readonly id: string;
  readonly channel: 'sms' | 'email';
  readonly to: string;
  readonly text: string;
  readonly html: string | null;
  readonly status: string;
};

/** What the sandbox's phones and mailboxes received, the oldest first; everybody's without a recipient. */
export const messagesTo = async (recipient?: string): Promise<readonly Received[]> => {
  const query = recipient === undefined ? '' : `?to=${encodeURIComponent(recipient)}`;
  const answer = await fetch(`${sandbox}/api/messages${query}`);
  expect(answer.ok, `the sandbox tells what it received (${answer.status})`).toBe(true);
  return (await answer.json()) as readonly Received[];
};

/** Waits for the code that `asking` makes somebody receive on their phone. */
export const codeReceived = async (mobile: string, asking: () => Promise<unknown>): Promise<string> => {
  const before = (await messagesTo(mobile)).length;
  await asking();
  let code: string | undefined;
  await expect
    .poll(
      async () => {
        const latest = (await messagesTo(mobile)).slice(before).at(-1);
        code = latest && /\b\d{6}\b/.exec(latest.text)?.[0];
        return code;
      },
      { message: `a sign-in code arrives at ${mobile}`, timeout: 15_000, intervals: [100, 200, 300] },
    )
    .toBeDefined();
  return code ?? '';
};
