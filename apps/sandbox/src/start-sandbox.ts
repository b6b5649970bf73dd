import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { createAgenda } from './agenda.ts';
import type { Clock, HexSource } from './clock.ts';
import { createFaultBoard } from './faults/fault-board.ts';
import { registerFaultRoutes } from './faults/routes.ts';
import { createLedger } from './ledger/ledger.ts';
import { openLedgerFile } from './ledger/ledger-file.ts';
import { registerLedgerRoutes } from './ledger/routes.ts';
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

/** The outside world on loopback: mailboxes, phones and Pro Santé Connect. Rejects when a port is taken. */
export const startSandbox = async ({
  httpPort = 0,
  smtpPort = 0,
  account = demoAccount,
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
  const inbox = createSmtpInbox({ ledger, board, agenda, clock, hex, log });
  const http = fastify({ forceCloseConnections: true });
  registerFaultRoutes(http, board);
  registerLedgerRoutes(http, ledger);
  registerPageRoutes(http, { ledger, board, bootId: hex(8) });
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
  await Promise.all([http.listen({ port: httpPort, host: loopback }), listenForMail]).catch(async (error) => {
    await stop();
    throw error;
  });
  for (const { id } of ledger.entries()) carrier.carry(id);

  return {
    httpPort: (http.server.address() as AddressInfo).port,
    smtpPort: (inbox.server.address() as AddressInfo).port,
    stop,
  };
};
