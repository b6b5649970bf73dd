import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Agenda, pause } from '../agenda.ts';
import type { Clock, HexSource } from '../clock.ts';
import { cut } from '../faults/cut.ts';
import type { FaultStep } from '../faults/fault.ts';
import type { FaultBoard, Mishap } from '../faults/fault-board.ts';
import type { SmsEntry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { referenceIn } from '../ledger/reference.ts';
import type { Carrier } from './carrier.ts';
import { createMessage } from './create-message.ts';
import { readCreateRequest } from './create-request.ts';
import { type Account, isSignedInAs } from './credentials.ts';
import { twilioError } from './errors.ts';
import { listMessages } from './list-messages.ts';
import { apiVersion, messageResource } from './resource.ts';
import { deleteMessage, updateMessage } from './update-message.ts';

type OneMessage = { Params: { accountSid: string; sid: string } };

const refuse = (reply: FastifyReply, code: number, detail?: string): FastifyReply => {
  const error = twilioError(code, detail);
  return reply.code(error.status).send(error);
};

/** An HTTP status says only that something is broken; a Twilio error says that nothing was accepted, and why. */
const answerWith = (reply: FastifyReply, code: number): FastifyReply => {
  if (code === 429) return refuse(reply, 20429);
  return code < 600 ? reply.code(code).type('text/plain').send('Sandbox fault') : refuse(reply, code);
};

/** Twilio's Messages API, as its published description has it. */
export const registerTwilioRoutes = (
  http: FastifyInstance,
  world: {
    readonly account: Account;
    readonly ledger: Ledger;
    readonly board: FaultBoard;
    readonly agenda: Agenda;
    readonly carrier: Carrier;
    readonly clock: Clock;
    readonly hex: HexSource;
  },
): void => {
  const { account, ledger, board, agenda, clock } = world;
  const messagesUrl = `/${apiVersion}/Accounts/:accountSid/Messages.json`;
  const messageUrl = `/${apiVersion}/Accounts/:accountSid/Messages/:sid.json`;

  const findMessage = (sid: string): SmsEntry | undefined => {
    const entry = ledger.findSms(sid);
    return entry?.sms.deleted ? undefined : entry;
  };

  /** Plays what goes wrong with a request that only reads. True: the caller has had its answer, such as it is. */
  const failsToRead = async (step: FaultStep, to: readonly string[], reply: FastifyReply) => {
    const mishap = board.draw(step, to);
    await pause(agenda, mishap.waitBeforeMs);
    if (mishap.kind === 'drop-before') cut(reply);
    else if (mishap.kind === 'status') answerWith(reply, mishap.code);
    else return false;
    return true;
  };

  const accept = async (form: URLSearchParams, mishap: Mishap, reply: FastifyReply) => {
    const read = readCreateRequest(form, clock());
    if ('refusal' in read) return refuse(reply, read.refusal.code, read.refusal.detail);
    const { request } = read;
    ledger.attempt({
      channel: 'sms',
      to: request.to,
      body: request.body,
      reference: referenceIn(request.body),
    });
    if (mishap.kind === 'drop-before') return cut(reply);
    if (mishap.kind === 'status' && !mishap.accepted) return answerWith(reply, mishap.code);

    const accountSid = account.sid;
    const entry = createMessage(world, request, { accountSid, copyOf: null });
    if (mishap.kind === 'duplicate') createMessage(world, request, { accountSid, copyOf: entry.id });
    await pause(agenda, mishap.waitAfterMs);
    if (mishap.kind === 'drop-after') return cut(reply);
    if (mishap.kind === 'status') return answerWith(reply, mishap.code);
    return reply.code(201).send(messageResource(entry));
  };

  http.register(async (twilio) => {
    twilio.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    twilio.addHook('onRequest', async (request: FastifyRequest, reply) => {
      if (!isSignedInAs(account, request.headers.authorization)) return refuse(reply, 20003);
      const { accountSid } = request.params as { accountSid?: string };
      if (accountSid !== account.sid) return refuse(reply, 20404);
    });

    const formOf = (request: FastifyRequest): URLSearchParams =>
      request.body instanceof URLSearchParams ? request.body : new URLSearchParams();

    twilio.post(messagesUrl, async (request, reply) => {
      const form = formOf(request);
      const mishap = board.draw('sms-create', [form.get('To') ?? '']);
      await pause(agenda, mishap.waitBeforeMs);
      return accept(form, mishap, reply);
    });

    twilio.get(messagesUrl, async (request, reply) => {
      const query = new URL(request.url, 'http://sandbox').searchParams;
      if (await failsToRead('sms-list', [query.get('To') ?? ''], reply)) return reply;
      const listableUntil = clock() - board.listLagMs();
      return reply.send(listMessages(ledger, { accountSid: account.sid, query, listableUntil }));
    });

    twilio.get<OneMessage>(messageUrl, async (request, reply) => {
      const entry = findMessage(request.params.sid);
      if (await failsToRead('sms-fetch', [entry?.to ?? ''], reply)) return reply;
      return entry ? reply.send(messageResource(entry)) : refuse(reply, 20404);
    });

    twilio.post<OneMessage>(messageUrl, async (request, reply) => {
      const entry = findMessage(request.params.sid);
      if (!entry) return refuse(reply, 20404);
      const code = updateMessage(world, entry, formOf(request));
      if (code !== null) return refuse(reply, code);
      return reply.send(messageResource(findMessage(entry.id) ?? entry));
    });

    twilio.delete<OneMessage>(messageUrl, async (request, reply) => {
      const entry = findMessage(request.params.sid);
      if (!entry) return refuse(reply, 20404);
      const code = deleteMessage(ledger, entry);
      return code === null ? reply.code(204).send() : refuse(reply, code);
    });
  });
};
