import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { onTestFinished } from 'vitest';
import type { LedgerMessage, LedgerSummary } from './ledger/routes.ts';
import { demoAccount, type SandboxOptions, startSandbox } from './start-sandbox.ts';

/** A running sandbox, stopped when the test ends, and the gestures of those who talk to it. */
export const aSandbox = async (options: SandboxOptions = {}) => {
  const sandbox = await startSandbox({ deliveryDelayMs: 0, ...options });
  onTestFinished(sandbox.stop);
  const url = `http://127.0.0.1:${sandbox.httpPort}`;
  const messagesUrl = `${url}/2010-04-01/Accounts/${demoAccount.sid}/Messages.json`;
  const authorization = `Basic ${btoa(`${demoAccount.sid}:${demoAccount.authToken}`)}`;

  const askTwilio = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, messagesUrl), { ...init, headers: { authorization } });
  const sendSms = (fields: Record<string, string> = {}) =>
    askTwilio('', { method: 'POST', body: new URLSearchParams(aText(fields)) });
  const setFaults = (settings: unknown) =>
    fetch(`${url}/api/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(settings),
    });
  const sendMail = async (mail: SendMailOptions = {}) => {
    const transport = createTransport({
      host: '127.0.0.1',
      port: sandbox.smtpPort,
      ignoreTLS: true,
      socketTimeout: 3_000,
    });
    onTestFinished(() => transport.close());
    return transport.sendMail(aMail(mail));
  };
  const messages = async (to = '') =>
    json<LedgerMessage[]>(await fetch(`${url}/api/messages?to=${encodeURIComponent(to)}`));
  const sendings = async () => json<LedgerSummary>(await fetch(`${url}/api/ledger`));
  return { ...sandbox, url, askTwilio, sendSms, sendMail, setFaults, messages, sendings };
};

/** What a body is expected to hold; the assertions that follow are the check. */
export const json = async <Body>(response: Response): Promise<Body> => (await response.json()) as Body;

export const aText = (fields: Record<string, string> = {}) => ({
  To: '+33639981234',
  From: 'RELAIS',
  Body: 'Relais Officine: les 48 h sont passées. Réf 7K3F',
  ...fields,
});

export const aMail = (mail: SendMailOptions = {}): SendMailOptions => ({
  from: 'Relais Officine <relais@relais.example>',
  to: 'claire.martin@officine.example',
  subject: 'Vous pouvez réessayer',
  text: 'Les 48 h sont passées.\n\nRéf 7K3F',
  messageId: '<k7q2m9@relais.example>',
  ...mail,
});

export type Post = { readonly headers: IncomingMessage['headers']; readonly fields: CallbackFields };

export type CallbackFields = { readonly MessageStatus?: string; readonly ErrorCode?: string };

/** Where status callbacks are posted in a test: keeps them in their order of arrival. */
export const aCallbackReceiver = async () => {
  const posts: Post[] = [];
  const server = createServer(async (request, response) => {
    const fields: CallbackFields = Object.fromEntries(new URLSearchParams(await text(request)));
    posts.push({ headers: request.headers, fields });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.address() as AddressInfo;
  return { posts, url: `http://127.0.0.1:${port}/webhooks/twilio/status` };
};
