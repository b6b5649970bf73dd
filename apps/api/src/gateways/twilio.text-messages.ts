import { later, minutes } from '@relais/domain/kernel/instant';
import twilio from 'twilio';
import type { AttemptOutcome } from '../outbox/attempt-outcome.ts';
import type { OutgoingMessage } from '../outbox/message.ts';
import type { Evidence } from '../outbox/settling.ts';
import { errorDetail, neverConnected } from './never-connected.ts';
import type { TextMessages } from './text-messages.ts';
import { type TwilioAccount, twilioClient } from './twilio-client.ts';
import { twilioVerdict } from './twilio-refusals.ts';

type Settings = {
  readonly account: TwilioAccount;
  readonly sender: string;
  /** Where Twilio reports what became of a message; the attempt's id is added to it. */
  readonly statusCallback: string;
  readonly timeout: number;
  readonly connections: number;
};

const messageSid = /^(SM|MM)[0-9a-f]{32}$/;
const clockTolerance = minutes(5);
const longestPage = 1_000;

export const twilioTextMessages = ({
  account,
  sender,
  statusCallback,
  ...limits
}: Settings): TextMessages => {
  const client = twilioClient(account, limits);
  return {
    async send(message, attempt) {
      const callback = new URL(statusCallback);
      callback.searchParams.set('attempt', attempt.id);
      try {
        const created = await client.messages.create({
          to: message.recipient,
          from: sender,
          body: message.text,
          statusCallback: callback.href,
        });
        return messageSid.test(created.sid)
          ? { kind: 'accepted', providerId: created.sid }
          : { kind: 'ambiguous', detail: 'an answer without a message identifier' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    async find(message) {
      try {
        const listed = await client.messages.list({
          to: message.recipient,
          pageSize: 200,
          limit: longestPage,
        });
        return evidenceIn(listed, message);
      } catch (error) {
        return { kind: 'unreachable', detail: errorDetail(error) };
      }
    },
  };
};

const outcomeOf = (error: unknown): AttemptOutcome => {
  if (error instanceof twilio.RestException && error.status < 500 && typeof error.code === 'number') {
    return {
      kind: 'refused',
      code: String(error.code),
      detail: error.message.slice(0, 200),
      verdict: error.status === 429 ? 'retry' : twilioVerdict(error.code),
    };
  }
  if (neverConnected(error)) {
    return { kind: 'refused', code: 'not-connected', detail: errorDetail(error), verdict: 'retry' };
  }
  return { kind: 'ambiguous', detail: errorDetail(error) };
};

type Listed = { readonly sid: string; readonly body: string; readonly dateCreated: Date };

/** No date filter is sent: a message still queued has no sending date, and would be missed by it. */
const evidenceIn = (listed: readonly Listed[], message: OutgoingMessage): Evidence => {
  const [first, ...others] = listed
    .filter(
      ({ body, dateCreated }) =>
        body.includes(message.reference) &&
        dateCreated.getTime() >= later(message.createdAt, -clockTolerance),
    )
    .toSorted((one, other) => one.dateCreated.getTime() - other.dateCreated.getTime())
    .map(({ sid }) => sid);
  return first === undefined ? { kind: 'absent' } : { kind: 'found', providerIds: [first, ...others] };
};
