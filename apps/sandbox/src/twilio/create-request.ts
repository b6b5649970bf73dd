import { isLandline, refusalOf } from './fictitious-numbers.ts';
import { smartEncoded } from './sms-text.ts';

export type CreateRequest = {
  readonly to: string;
  readonly from: string | null;
  readonly messagingServiceSid: string | null;
  readonly body: string;
  readonly statusCallback: string | null;
  readonly sendAt: number | null;
};

export type CreateRefusal = { readonly code: number; readonly detail?: string };

const minimumLead = 300_000;
const maximumLead = 35 * 86_400_000;

/** E.164; a French number has nine digits after +33. */
const isPhoneNumber = (to: string): boolean =>
  to.startsWith('+33') ? /^\+33[1-9]\d{8}$/.test(to) : /^\+[1-9]\d{6,14}$/.test(to);

const isSender = (from: string): boolean =>
  /^\+[1-9]\d{6,14}$/.test(from) ||
  /^\d{3,8}$/.test(from) ||
  (/^[A-Za-z0-9 ]{1,11}$/.test(from) && /[A-Za-z]/.test(from));

const isCallbackUrl = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && !hostname.includes('_');
};

const readSchedule = (
  form: URLSearchParams,
  now: number,
): { readonly sendAt: number | null } | { readonly refusal: CreateRefusal } => {
  const type = form.get('ScheduleType');
  if (type === null || type === '') return { sendAt: null };
  if (type !== 'fixed') return { refusal: { code: 35126 } };
  if (!form.get('MessagingServiceSid')) return { refusal: { code: 35118 } };
  const sendAt = form.get('SendAt');
  if (!sendAt) return { refusal: { code: 35111 } };
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(sendAt)
    ? Date.parse(sendAt)
    : Number.NaN;
  // Not "<": a date that cannot be read compares false with everything.
  const isInWindow = instant - now >= minimumLead && instant - now <= maximumLead;
  return isInWindow ? { sendAt: instant } : { refusal: { code: 35114, detail: sendAt } };
};

/** Reads the form of a message to create, with the refusals Twilio gives, in its order: recipient, sender, body, the rest. */
export const readCreateRequest = (
  form: URLSearchParams,
  now: number,
): { readonly request: CreateRequest } | { readonly refusal: CreateRefusal } => {
  const refuse = (code: number, detail?: string) => ({
    refusal: detail === undefined ? { code } : { code, detail },
  });

  const to = (form.get('To') ?? '').replace(/[\s().-]/g, '');
  if (to === '') return refuse(21604);
  if (!isPhoneNumber(to)) return refuse(21211, to);

  const messagingServiceSid = form.get('MessagingServiceSid') || null;
  const from = form.get('From') || null;
  if (from === null && messagingServiceSid === null) return refuse(21603);
  if (from !== null && !isSender(from)) return refuse(21212, from);
  if (messagingServiceSid !== null && !/^MG[0-9a-fA-F]{32}$/.test(messagingServiceSid)) {
    return refuse(21212, messagingServiceSid);
  }

  const written = form.get('Body') ?? '';
  const body = form.get('SmartEncoded') === 'true' ? smartEncoded(written) : written;
  if (body === '') return refuse(21602);
  if (body.length > 1_600) return refuse(21617);

  const statusCallback = form.get('StatusCallback') || null;
  if (statusCallback !== null && !isCallbackUrl(statusCallback)) return refuse(21609, statusCallback);

  const schedule = readSchedule(form, now);
  if ('refusal' in schedule) return schedule;

  const fictitious = refusalOf(to);
  if (fictitious !== null) return refuse(fictitious);
  if (isLandline(to)) return refuse(21614, to);

  return { request: { to, from, messagingServiceSid, body, statusCallback, sendAt: schedule.sendAt } };
};
