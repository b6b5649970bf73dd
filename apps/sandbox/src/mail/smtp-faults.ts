import type { SMTPServer, SMTPServerSession } from 'smtp-server';
import { type Agenda, pause } from '../agenda.ts';
import type { FaultStep } from '../faults/fault.ts';
import type { FaultBoard } from '../faults/fault-board.ts';

export type SmtpConnection = SMTPServer['connections'] extends Set<infer Connection> ? Connection : never;

/** An error that smtp-server answers with this reply code. */
export const smtpRefusal = (code: number): Error =>
  Object.assign(new Error('Sandbox fault'), { responseCode: code });

export const connectionOf = (server: SMTPServer, session: SMTPServerSession): SmtpConnection | undefined =>
  [...server.connections].find(({ id }) => id === session.id);

const stepByCommand: Readonly<Record<string, FaultStep>> = {
  EHLO: 'smtp-ehlo',
  HELO: 'smtp-ehlo',
  MAIL: 'smtp-mail',
  RCPT: 'smtp-rcpt',
  DATA: 'smtp-data',
};

const recipientsOf = (connection: SmtpConnection, line: string): string[] => {
  const named = /^RCPT TO:\s*<([^>]*)>/i.exec(line)?.[1];
  return named === undefined ? connection.session.envelope.rcptTo.map(({ address }) => address) : [named];
};

/**
 * Puts the faults between the commands of one connection and the server that answers them. smtp-server has no hook for
 * EHLO nor for DATA before its 354, so the connection's own command handler is wrapped.
 */
export const interposeFaults = (connection: SmtpConnection, board: FaultBoard, agenda: Agenda): void => {
  const handle = connection._onCommand.bind(connection);

  connection._onCommand = (command, next = () => {}) => {
    const line = command.toString();
    const step = stepByCommand[line.split(' ', 1)[0]?.toUpperCase() ?? ''];
    const mishap = step === undefined ? null : board.draw(step, recipientsOf(connection, line));
    if (mishap === null) return handle(command, next);
    void pause(agenda, mishap.waitBeforeMs).then(() => {
      if (mishap.kind === 'drop-before') return connection._socket.destroy();
      if (mishap.kind === 'drop-after') return handle(command, () => connection._socket.destroySoon());
      if (mishap.kind !== 'status') return handle(command, next);
      connection.send(mishap.code, 'Sandbox fault');
      return mishap.code === 421 ? connection.close() : next();
    });
  };
};
