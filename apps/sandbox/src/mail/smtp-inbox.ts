import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type Agenda, pause } from '../agenda.ts';
import { type Clock, type HexSource, isoFrom } from '../clock.ts';
import type { FaultBoard } from '../faults/fault-board.ts';
import type { EmailEntry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { referenceIn, referenceInMessageId } from '../ledger/reference.ts';
import type { Bounces } from './bounces.ts';
import type { MailLog } from './postfix-log.ts';
import { readMail } from './read-mail.ts';
import { connectionOf, interposeFaults, smtpRefusal } from './smtp-faults.ts';

const largestMail = 25 * 1024 * 1024;

/** An SMTP server that takes every mail from anyone, signed in or not, and keeps one entry per recipient. */
export const createSmtpInbox = ({
  ledger,
  board,
  agenda,
  clock,
  hex,
  log,
  bounces,
}: {
  readonly ledger: Ledger;
  readonly board: FaultBoard;
  readonly agenda: Agenda;
  readonly clock: Clock;
  readonly hex: HexSource;
  readonly log: MailLog;
  readonly bounces: Bounces;
}): SMTPServer => {
  const readEntries = async (source: Buffer, { envelope }: SMTPServerSession) => {
    const { messageId, ...mail } = await readMail(source);
    const body = mail.text || mail.html || '';
    const reference = referenceIn(`${mail.subject}\n${body}`) ?? referenceInMessageId(messageId);
    const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
    const entries = envelope.rcptTo.map(
      ({ address }): EmailEntry => ({
        id: `EM${hex(32)}`,
        channel: 'email',
        to: address,
        from,
        ...mail,
        body,
        reference,
        acceptedAt: isoFrom(clock()),
        copyOf: null,
        status: 'delivered',
      }),
    );
    return { messageId, entries };
  };

  /** From the final dot to the reply. Resolves with the error to answer with, or null for 250. */
  const take = async (source: Buffer, session: SMTPServerSession): Promise<Error | null> => {
    const cut = () => connectionOf(server, session)?._socket.destroy();
    const { messageId, entries } = await readEntries(source, session);
    for (const entry of entries) ledger.attempt(entry);
    const mishap = board.draw(
      'smtp-final-dot',
      entries.map(({ to }) => to),
    );
    await pause(agenda, mishap.waitBeforeMs);
    if (mishap.kind === 'drop-before') cut();
    if (mishap.kind === 'drop-before') return smtpRefusal(421);
    if (mishap.kind === 'status' && !mishap.accepted) return smtpRefusal(mishap.code);

    log.queued(messageId ?? '', entries[0]?.from ?? '', source.length, entries.length);
    for (const entry of entries) {
      const later = board.draw('mail-delivery', [entry.to]);
      const comesBack = later.kind === 'status';
      ledger.accept(comesBack ? { ...entry, status: 'undelivered' } : entry);
      if (comesBack) bounces.returnTo(entry.from, entry, later.code);
      if (mishap.kind === 'duplicate') ledger.accept({ ...entry, id: `EM${hex(32)}`, copyOf: entry.id });
    }
    await pause(agenda, mishap.waitAfterMs);
    if (mishap.kind === 'drop-after') cut();
    return mishap.kind === 'status' ? smtpRefusal(mishap.code) : null;
  };

  const server: SMTPServer = new SMTPServer({
    name: 'sandbox',
    banner: 'Relais Officine sandbox: nothing leaves this machine',
    authOptional: true,
    allowInsecureAuth: true,
    // TLS would need a certificate the clients trust; on loopback it protects nothing.
    hideSTARTTLS: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: largestMail,
    closeTimeout: 50,
    logger: false,
    onAuth: ({ username }, _session, callback) => callback(null, { user: username ?? 'anyone' }),
    onConnect: (session, callback) => {
      const connection = connectionOf(server, session);
      if (connection) interposeFaults(connection, board, agenda);
      const mishap = board.draw('smtp-connect');
      void pause(agenda, mishap.waitBeforeMs).then(() => {
        if (mishap.kind === 'drop-before') return connection?._socket.destroy();
        if (mishap.kind === 'status') return callback(smtpRefusal(mishap.code));
        callback();
        if (mishap.kind === 'drop-after') connection?._socket.destroySoon();
      });
    },
    onData: (stream, session, callback) => {
      buffer(stream)
        .then((source) => take(source, session))
        .then(
          (error) => callback(error),
          () => callback(smtpRefusal(451)),
        );
    },
  });
  // A client that hangs up in the middle is part of the game, not an error of ours.
  server.on('error', () => {});
  return server;
};
