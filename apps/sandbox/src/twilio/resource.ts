import type { SmsEntry } from '../ledger/entry.ts';
import { deliveryError } from './errors.ts';

export const apiVersion = '2010-04-01';

/** RFC 2822, in whole seconds: all the precision Twilio shows. */
const rfc2822 = (milliseconds: number): string =>
  new Date(milliseconds).toUTCString().replace('GMT', '+0000');

export type MessageResource = ReturnType<typeof messageResource>;

/** The Message resource as Twilio's API shows it. */
export const messageResource = (entry: SmsEntry) => {
  const { sms } = entry;
  const uri = `/${apiVersion}/Accounts/${sms.accountSid}/Messages/${entry.id}`;
  return {
    account_sid: sms.accountSid,
    api_version: apiVersion,
    body: sms.redacted ? '' : entry.body,
    date_created: rfc2822(sms.createdAt),
    date_sent: sms.sentAt === null ? null : rfc2822(sms.sentAt),
    date_updated: rfc2822(sms.updatedAt),
    direction: 'outbound-api',
    error_code: sms.errorCode,
    error_message: sms.errorCode === null ? null : deliveryError(sms.errorCode).message,
    from: entry.from === '' ? null : entry.from,
    messaging_service_sid: sms.messagingServiceSid,
    num_media: '0',
    num_segments: String(sms.segments),
    // What a message costs is the operator's contract: the sandbox makes up no price.
    price: null,
    price_unit: null,
    sid: entry.id,
    status: entry.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: entry.to,
    uri: `${uri}.json`,
  };
};
