import { z } from 'zod';
import { demoAccount } from './start-sandbox.ts';

const port = (usual: number) => z.coerce.number().int().min(0).max(65_535).default(usual);

const schema = z.object({
  SANDBOX_PORT: port(3003),
  SANDBOX_SMTP_PORT: port(3025),
  SANDBOX_PUBLIC_URL: z.url().optional(),
  SANDBOX_LEDGER: z.string().optional(),
  SANDBOX_MAIL_LOG: z.string().optional(),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-fA-F]{32}$/, 'expected AC and 32 hexadecimal digits')
    .default(demoAccount.sid),
  TWILIO_AUTH_TOKEN: z.string().min(1).default(demoAccount.authToken),
});

export type Environment = z.infer<typeof schema>;

/** Reads the environment, an empty variable counting as absent. Throws with one sentence per variable that is wrong. */
export const readEnvironment = (variables: NodeJS.ProcessEnv = process.env): Environment => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw new Error(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
};
