import { resolve } from 'node:path';
import { seconds } from '@relais/domain/kernel/instant';
import { z } from 'zod';
import { defaultPacing } from './outbox/pacing.ts';

/** Known to everyone who can read this file: good for a demonstration, refused in production. */
const developmentSecret = 'relais-development-secret-known-to-everyone';
const sandboxTwilio = { sid: 'AC00000000000000000000000000000000', token: 'sandbox-token' } as const;

const sandboxPsc = { clientId: 'relais-officine', clientSecret: 'sandbox-secret' } as const;

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);
const origin = z.url({ protocol: /^https?$/ }).transform((address) => new URL(address).origin);
const positive = (fallback: number) => z.coerce.number().positive().default(fallback);
const trueUnless0 = z
  .string()
  .default('1')
  .transform((value) => value !== '0');

const variables = z.object({
  NODE_ENV: z.string().optional(),
  RELAIS_ENV: z.enum(['development', 'test', 'production']).optional(),

  PORTAL_PORT: port(3000),
  ADMIN_PORT: port(3001),
  API_PORT: port(3002),
  SANDBOX_PORT: port(3003),
  SANDBOX_SMTP_PORT: port(3025),
  RELAIS_HOST: z.string().min(1).default('127.0.0.1'),

  RELAIS_DATABASE_URL: z.string().min(1).default('file:var/relais.db'),
  /** Where relative paths start. */
  RELAIS_ROOT: z.string().min(1).optional(),

  /** Kept outside the database, and out of its backups: tells a restored or copied database from the one we sent from. */
  RELAIS_EPOCH_FILE: z.string().min(1).default('var/epoch.json'),

  RELAIS_PUBLIC_URL: origin.optional(),
  RELAIS_ADMIN_URL: origin.optional(),
  /** Addresses or ranges, separated by commas, whose X-Forwarded-For is believed. */
  RELAIS_TRUSTED_PROXIES: z.string().default('127.0.0.1,::1'),
  RELAIS_SECRET: z.string().min(32).default(developmentSecret),
  RELAIS_DEMO: trueUnless0,
  RELAIS_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),

  RELAIS_SMTP_URL: z.string().min(1).optional(),
  RELAIS_MAIL_FROM: z
    .string()
    .regex(/^[^<>@]+<[^<>@\s]+@[^<>@\s]+>$/, 'must read: Name <address@host>')
    .default('Relais Officine <ne-pas-repondre@relais.example>'),
  /** Where mail that cannot be delivered comes back to, with a + and the message added to its user. */
  RELAIS_BOUNCE_ADDRESS: z
    .string()
    .regex(/^[^@+\s]{1,30}@[^@\s]+$/, 'must be an address without a +')
    .optional(),
  TWILIO_ACCOUNT_SID: z.string().min(1).default(sandboxTwilio.sid),
  TWILIO_AUTH_TOKEN: z.string().min(1).default(sandboxTwilio.token),
  TWILIO_SENDER: z.string().min(1).default('RelaisOffic'),
  TWILIO_BASE_URL: z.url().optional(),
  /** Pro Santé Connect; in production it is offered once PSC_CLIENT_ID is set. */
  PSC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  PSC_CLIENT_ID: z.string().min(1).optional(),
  PSC_CLIENT_SECRET: z.string().min(1).default(sandboxPsc.clientSecret),
  /** The Postfix log of our own first mail server: tells whether a message cut on the way was taken. */
  RELAIS_MAIL_LOG: z.string().min(1).optional(),
  RELAIS_SMS_PER_SECOND: positive(5),
  RELAIS_EMAILS_PER_SECOND: positive(20),
  /** Outbox delays, in seconds; see docs/operating.md before touching them. */
  RELAIS_LEASE_SECONDS: positive(30),
  RELAIS_SEND_DEADLINE_SECONDS: positive(10),
  RELAIS_SETTLE_SECONDS: positive(120),
  RELAIS_CONFIRM_SECONDS: positive(60),
  /** Where Twilio reports statuses: this API as seen from outside. */
  RELAIS_CALLBACK_URL: z.url().optional(),
});

export type Env = ReturnType<typeof readEnv>;

/** The settings cannot be used; the message has one sentence per variable. */
export class SettingsRefused extends Error {
  override name = 'SettingsRefused';
}

/** Everything this process is told from outside. Refuses values that make no sense, and demonstration secrets in production. */
export const readEnv = (given: NodeJS.ProcessEnv = process.env, workingDirectory = process.cwd()) => {
  const parsed = variables.safeParse(withoutBlanks(given));
  if (!parsed.success) {
    throw new SettingsRefused(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'),
    );
  }
  const values = parsed.data;
  const production = values.RELAIS_ENV === 'production' || values.NODE_ENV === 'production';
  if (production) refuseDemonstrationSettings(values);

  const sandboxUrl = `http://127.0.0.1:${values.SANDBOX_PORT}`;
  const mailFrom = mailboxIn(values.RELAIS_MAIL_FROM);
  return {
    production,
    host: values.RELAIS_HOST,
    port: values.API_PORT,
    root: values.RELAIS_ROOT ?? workingDirectory,
    databaseUrl: values.RELAIS_DATABASE_URL,
    epochFile: resolve(values.RELAIS_ROOT ?? workingDirectory, values.RELAIS_EPOCH_FILE),
    portalOrigin: values.RELAIS_PUBLIC_URL ?? `http://localhost:${values.PORTAL_PORT}`,
    adminOrigin: values.RELAIS_ADMIN_URL ?? `http://localhost:${values.ADMIN_PORT}`,
    trustedProxies: values.RELAIS_TRUSTED_PROXIES.split(',').map((proxy) => proxy.trim()),
    secret: values.RELAIS_SECRET,
    demo: values.RELAIS_DEMO,
    logLevel: values.RELAIS_LOG_LEVEL,
    smtpUrl: values.RELAIS_SMTP_URL ?? `smtp://127.0.0.1:${values.SANDBOX_SMTP_PORT}`,
    mailFrom,
    bounceMailbox: values.RELAIS_BOUNCE_ADDRESS ?? `b@${mailFrom.address.split('@')[1]}`,
    twilio: {
      accountSid: values.TWILIO_ACCOUNT_SID,
      authToken: values.TWILIO_AUTH_TOKEN,
      sender: values.TWILIO_SENDER,
      baseUrl: values.TWILIO_BASE_URL ?? (production ? 'https://api.twilio.com' : sandboxUrl),
    },
    psc: pscOf(values, production, sandboxUrl),
    mailLog: values.RELAIS_MAIL_LOG,
    perSecond: { sms: values.RELAIS_SMS_PER_SECOND, email: values.RELAIS_EMAILS_PER_SECOND },
    pacing: {
      ...defaultPacing,
      lease: seconds(values.RELAIS_LEASE_SECONDS),
      sendDeadline: seconds(values.RELAIS_SEND_DEADLINE_SECONDS),
      settleAfter: seconds(values.RELAIS_SETTLE_SECONDS),
      confirmAbsenceAfter: seconds(values.RELAIS_CONFIRM_SECONDS),
    },
    /** As Twilio is told it, and as it signs it. */
    statusCallback: new URL(
      '/webhooks/twilio/status',
      values.RELAIS_CALLBACK_URL ?? `http://127.0.0.1:${values.API_PORT}`,
    ).href,
  };
};

const pscOf = (values: z.output<typeof variables>, production: boolean, sandboxUrl: string) => {
  if (production && values.PSC_CLIENT_ID === undefined) return undefined;
  const issuer = production ? 'https://auth.esw.esante.gouv.fr' : sandboxUrl;
  return {
    issuer: (values.PSC_ISSUER ?? `${issuer}/auth/realms/esante-wallet`).replace(/\/$/, ''),
    clientId: values.PSC_CLIENT_ID ?? sandboxPsc.clientId,
    clientSecret: values.PSC_CLIENT_SECRET,
  };
};

const mailboxIn = (text: string) => {
  const [name = '', address = ''] = text.split(/[<>]/);
  return { name: name.trim(), address };
};

/** An empty variable is one that was not set. */
const withoutBlanks = (given: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));

const refuseDemonstrationSettings = (values: z.output<typeof variables>) => {
  const refusals: readonly (readonly [boolean, string])[] = [
    [
      values.RELAIS_SECRET === developmentSecret,
      'RELAIS_SECRET must be set to a secret of your own (32 characters or more).',
    ],
    [
      values.TWILIO_ACCOUNT_SID === sandboxTwilio.sid,
      'TWILIO_ACCOUNT_SID must be set: the default belongs to the sandbox.',
    ],
    [
      values.TWILIO_AUTH_TOKEN === sandboxTwilio.token,
      'TWILIO_AUTH_TOKEN must be set: the default belongs to the sandbox.',
    ],
    [values.RELAIS_SMTP_URL === undefined, 'RELAIS_SMTP_URL must be set: the default is the sandbox.'],
    [
      values.RELAIS_PUBLIC_URL?.startsWith('https://') !== true,
      'RELAIS_PUBLIC_URL must be the https address of the portal.',
    ],
    [
      values.RELAIS_ADMIN_URL?.startsWith('https://') !== true,
      'RELAIS_ADMIN_URL must be the https address of the admin console.',
    ],
    [
      values.RELAIS_CALLBACK_URL === undefined,
      'RELAIS_CALLBACK_URL must be the address where Twilio reaches this API.',
    ],
  ];
  const isPscOn = values.PSC_CLIENT_ID !== undefined;
  const pscRefusals: typeof refusals = [
    [
      !isPscOn && values.PSC_ISSUER !== undefined,
      'PSC_CLIENT_ID must be set: without it Pro Santé Connect is not offered.',
    ],
    [
      isPscOn && values.PSC_CLIENT_ID === sandboxPsc.clientId,
      'PSC_CLIENT_ID must be yours: this one belongs to the sandbox.',
    ],
    [
      isPscOn && values.PSC_CLIENT_SECRET === sandboxPsc.clientSecret,
      'PSC_CLIENT_SECRET must be set: the default belongs to the sandbox.',
    ],
    [isPscOn && values.PSC_ISSUER?.startsWith('https://') === false, 'PSC_ISSUER must be an https address.'],
  ];
  const sentences = [...refusals, ...pscRefusals]
    .filter(([isRefused]) => isRefused)
    .map(([, sentence]) => sentence);
  if (sentences.length > 0) throw new SettingsRefused(sentences.join('\n'));
};
