import { randomBytes } from 'node:crypto';
import type { AddressInfo, Server } from 'node:net';
import fastify from 'fastify';
import type Provider from 'oidc-provider';
import { createAgenda } from './agenda.ts';
import type { Clock, HexSource } from './clock.ts';
import { createFaultBoard } from './faults/fault-board.ts';
import { registerFaultRoutes } from './faults/routes.ts';
import type { Identity } from './identity/identity.ts';
import { createProvider, realmPath } from './identity/provider.ts';
import { registerIdentityRoutes } from './identity/routes.ts';
import { createLedger } from './ledger/ledger.ts';
import { openLedgerFile } from './ledger/ledger-file.ts';
import { registerLedgerRoutes } from './ledger/routes.ts';
import { createBounces, registerBounceRoutes } from './mail/bounces.ts';
import { openMailLog } from './mail/postfix-log.ts';
import { createSmtpInbox } from './mail/smtp-inbox.ts';
import { registerPageRoutes } from './page/routes.ts';
import { createCallbacks } from './twilio/callbacks.ts';
import { createCarrier } from './twilio/carrier.ts';
import type { Account } from './twilio/credentials.ts';
import { registerTwilioRoutes } from './twilio/routes.ts';

/** The credentials the demo uses, worth nothing outside this machine. */
export const demoAccount: Account = { sid: 'AC00000000000000000000000000000000', authToken: 'sandbox-token' };

export type SandboxOptions = {
  /** 0, the default of both, takes any free port. */
  readonly httpPort?: number;
  readonly smtpPort?: number;
  readonly account?: Account;
  /** The address browsers know it by; by default, 127.0.0.1 and the port. */
  readonly publicUrl?: string | undefined;
  /** Where to append the ledger, and to read it back from; without it, it lives in memory. */
  readonly ledgerPath?: string | undefined;
  /** Where to log mail as Postfix would; without it, nowhere. */
  readonly mailLogPath?: string | undefined;
  /** How long a message stays queued, then sent, in ms. */
  readonly deliveryDelayMs?: number;
  /** How long an accepted message is missing from the list, in ms. */
  readonly listLagMs?: number;
  readonly clock?: Clock;
  readonly hex?: HexSource;
};

export type Sandbox = {
  readonly httpPort: number;
  readonly smtpPort: number;
  readonly stop: () => Promise<void>;
};

const loopback = '127.0.0.1';

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** The outside world on loopback: mailboxes, phones and Pro Santé Connect. Rejects when a port is taken. */
export const startSandbox = async ({
  httpPort = 0,
  smtpPort = 0,
  account = demoAccount,
  publicUrl,
  ledgerPath,
  mailLogPath,
  deliveryDelayMs = 800,
  listLagMs = 0,
  clock = Date.now,
  hex = (digits) =>
    randomBytes(Math.ceil(digits / 2))
      .toString('hex')
      .slice(0, digits),
}: SandboxOptions = {}): Promise<Sandbox> => {
  const agenda = createAgenda();
  const board = createFaultBoard({ listLagMs, deliveryDelayMs });
  const file = ledgerPath === undefined ? null : openLedgerFile(ledgerPath);
  const ledger = createLedger(file?.past ?? [], file?.record ?? (() => {}));
  const { authToken } = account;
  const callbacks = createCallbacks({ ledger, board, agenda, clock, hex, authToken, fetch });
  const carrier = createCarrier({ ledger, board, agenda, clock, callbacks });

  const log = openMailLog(mailLogPath, clock, hex);
  const bounces = createBounces(clock, hex);
  const inbox = createSmtpInbox({ ledger, board, agenda, clock, hex, log, bounces });
  const http = fastify({ forceCloseConnections: true });
  registerFaultRoutes(http, board);
  registerLedgerRoutes(http, ledger);
  registerBounceRoutes(http, bounces);
  registerPageRoutes(http, { ledger, board, bootId: hex(8) });
  const identities = new Map<string, Identity>();
  let provider: Promise<Provider> | undefined;
  // Made when first asked for: only then is the port known, and its signing key takes a while to find.
  const openProvider = (): Promise<Provider> => {
    const issuer = `${publicUrl?.replace(/\/$/, '') ?? `http://${loopback}:${portOf(http.server)}`}${realmPath}`;
    provider ??= createProvider({ issuer, identities, clock, hex });
    return provider;
  };
  const realmId = hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  registerIdentityRoutes(http, { openProvider, identities, realmId });
  registerTwilioRoutes(http, { account, ledger, board, agenda, carrier, clock, hex });

  const stopEverything = async (): Promise<void> => {
    agenda.forgetAll();
    callbacks.stop();
    await Promise.all([http.close(), new Promise<void>((resolve) => inbox.close(resolve))]);
    file?.close();
  };
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= stopEverything();
    return stopped;
  };

  const listenForMail = new Promise<void>((resolve, reject) => {
    inbox.server.once('error', reject);
    inbox.listen(smtpPort, loopback, resolve);
  });
  const openings = await Promise.allSettled([http.listen({ port: httpPort, host: loopback }), listenForMail]);
  const failed = openings.find((opening) => opening.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  for (const { id } of ledger.entries()) carrier.carry(id);

  return {
    httpPort: portOf(http.server),
    smtpPort: portOf(inbox.server),
    stop,
  };
};
