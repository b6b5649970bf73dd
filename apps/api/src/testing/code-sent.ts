import type { testServer } from './test-server.ts';

/** The digits of the first sign-in code the server writes down for sending. */
export const codeSent = async ({ database }: Awaited<ReturnType<typeof testServer>>): Promise<string> => {
  const { messages } = database.read.tables;
  for (let look = 0; look < 60; look += 1) {
    const [message] = await database.read.select().from(messages);
    const code = /\b\d{6}\b/.exec(message?.text ?? '')?.[0];
    if (code !== undefined) return code;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('No code was sent.');
};
