import { type Clock, type HexSource, isoFrom } from '../clock.ts';
import type { SmsEntry, SmsStatus } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { referenceIn } from '../ledger/reference.ts';
import type { Carrier } from './carrier.ts';
import type { CreateRequest } from './create-request.ts';
import { measureSms } from './sms-text.ts';

const firstStatus = (request: CreateRequest): SmsStatus => {
  if (request.sendAt !== null) return 'scheduled';
  return request.messagingServiceSid === null ? 'queued' : 'accepted';
};

/** Takes a message into the ledger and sets it on its way. No callback is due for the status it starts with. */
export const createMessage = (
  {
    ledger,
    carrier,
    clock,
    hex,
  }: {
    readonly ledger: Ledger;
    readonly carrier: Carrier;
    readonly clock: Clock;
    readonly hex: HexSource;
  },
  request: CreateRequest,
  { accountSid, copyOf }: { readonly accountSid: string; readonly copyOf: string | null },
): SmsEntry => {
  const now = clock();
  const entry: SmsEntry = {
    id: `SM${hex(32)}`,
    channel: 'sms',
    to: request.to,
    from: request.from ?? '',
    body: request.body,
    reference: referenceIn(request.body),
    acceptedAt: isoFrom(now),
    copyOf,
    status: firstStatus(request),
    sms: {
      accountSid,
      messagingServiceSid: request.messagingServiceSid,
      statusCallback: request.statusCallback,
      ...measureSms(request.body),
      createdAt: now,
      updatedAt: now,
      sentAt: null,
      sendAt: request.sendAt,
      errorCode: null,
      redacted: false,
      deleted: false,
      callbacks: [],
    },
  };
  ledger.accept(entry);
  carrier.carry(entry.id);
  return entry;
};
