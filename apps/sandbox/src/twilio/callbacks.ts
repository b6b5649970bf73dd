import type { Agenda } from '../agenda.ts';
import { type Clock, type HexSource, isoFrom } from '../clock.ts';
import type { FaultBoard } from '../faults/fault-board.ts';
import type { SmsEntry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { apiVersion } from './resource.ts';
import { twilioSignature } from './signature.ts';

export type Callbacks = ReturnType<typeof createCallbacks>;

const timeout = 15_000;
/** How long a callback that is to arrive late waits for the next one when there may be none. */
const longestHold = 1_000;

const callbackFields = (entry: SmsEntry, now: number): Record<string, string> => {
  const { sms } = entry;
  return {
    AccountSid: sms.accountSid,
    ApiVersion: apiVersion,
    From: entry.from,
    MessageSid: entry.id,
    MessageStatus: entry.status,
    SmsSid: entry.id,
    SmsStatus: entry.status,
    To: entry.to,
    ...(sms.messagingServiceSid === null ? {} : { MessagingServiceSid: sms.messagingServiceSid }),
    ...(sms.errorCode === null ? {} : { ErrorCode: String(sms.errorCode) }),
    // The carrier's own date: yyMMddHHmm, without seconds.
    ...(entry.status === 'delivered' ? { RawDlrDoneDate: isoFrom(now).replace(/\D/g, '').slice(2, 12) } : {}),
  };
};

/** Posts each change of status once, signed, without ever trying again: what Twilio does. */
export const createCallbacks = ({
  ledger,
  board,
  agenda,
  clock,
  hex,
  authToken,
  fetch,
}: {
  readonly ledger: Ledger;
  readonly board: FaultBoard;
  readonly agenda: Agenda;
  readonly clock: Clock;
  readonly hex: HexSource;
  readonly authToken: string;
  readonly fetch: typeof globalThis.fetch;
}) => {
  const stopped = new AbortController();
  const held = new Map<string, () => void>();

  const deliver = async (entry: SmsEntry, url: string): Promise<void> => {
    const fields = callbackFields(entry, clock());
    let outcome: string;
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
          'user-agent': 'TwilioProxy/1.1',
          'x-twilio-signature': twilioSignature(authToken, url, fields),
          'i-twilio-idempotency-token': hex(32),
        },
        body: new URLSearchParams(fields).toString(),
        signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(timeout)]),
      });
      await response.arrayBuffer();
      outcome = String(response.status);
    } catch (error) {
      if (stopped.signal.aborted) return;
      outcome = error instanceof Error ? error.message : 'failed';
    }
    const callbacks = ledger.findSms(entry.id)?.sms.callbacks ?? [];
    const trace = { status: entry.status, at: isoFrom(clock()), outcome };
    ledger.change(entry.id, { sms: { callbacks: [...callbacks, trace] } });
  };

  const release = (sid: string): void => {
    const late = held.get(sid);
    held.delete(sid);
    late?.();
  };

  /** Tells whoever asked that the message has the status it now has. */
  const post = async (entry: SmsEntry): Promise<void> => {
    const url = entry.sms.statusCallback;
    if (url === null) return;
    const mishap = board.draw('callback', [entry.to]);
    if (mishap.kind === 'drop-before') return;
    if (mishap.kind === 'reorder') {
      release(entry.id);
      held.set(entry.id, () => void deliver(entry, url));
      agenda.after(mishap.holdMs || longestHold, () => release(entry.id));
      return;
    }
    const send = async () => {
      await deliver(entry, url);
      if (mishap.kind === 'duplicate') await deliver(entry, url);
      release(entry.id);
    };
    if (mishap.waitBeforeMs > 0) agenda.after(mishap.waitBeforeMs, () => void send());
    else await send();
  };

  return { post: (entry: SmsEntry) => void post(entry), stop: () => stopped.abort() };
};
