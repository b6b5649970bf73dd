/** The errors Twilio answers a request with: HTTP status and what it says, in our words. */
const requestErrors: Readonly<Record<number, { readonly status: number; readonly message: string }>> = {
  20003: { status: 401, message: 'Authenticate: the account SID or the auth token is wrong' },
  20009: { status: 409, message: 'The message is still on its way' },
  20404: { status: 404, message: 'The requested resource was not found' },
  20429: { status: 429, message: 'Too many requests' },
  21211: { status: 400, message: "The 'To' number is not a valid phone number" },
  21212: { status: 400, message: "The 'From' number or sender is not valid" },
  21408: { status: 400, message: "Sending to the region of the 'To' number is not enabled" },
  21602: { status: 400, message: 'A message body is required' },
  21603: { status: 400, message: "A 'From' sender or a messaging service is required" },
  21604: { status: 400, message: "A 'To' phone number is required" },
  21609: { status: 400, message: "The 'StatusCallback' URL is not valid" },
  21610: { status: 400, message: 'The recipient has unsubscribed from this sender' },
  21611: { status: 429, message: "The queue of this 'From' sender is full" },
  21612: { status: 400, message: "Messages from this sender cannot reach the 'To' number" },
  21614: { status: 400, message: "The 'To' number is not a mobile number" },
  21617: { status: 400, message: 'The message body is longer than 1600 characters' },
  21635: { status: 400, message: "The 'To' number is a landline" },
  30400: { status: 400, message: "Only 'Status=canceled' or an empty 'Body' can be asked for" },
  30409: { status: 409, message: 'The message can no longer be canceled' },
  35111: { status: 400, message: "'SendAt' is required when the message is scheduled" },
  35114: { status: 400, message: "'SendAt' must be between 300 seconds and 35 days ahead" },
  35118: { status: 400, message: 'A messaging service is required to schedule a message' },
  35126: { status: 400, message: "'ScheduleType' must be 'fixed'" },
};

/** How a message that was accepted can end badly, and the final status that goes with it. */
const deliveryErrors: Readonly<
  Record<number, { readonly status: 'failed' | 'undelivered'; readonly message: string }>
> = {
  30001: { status: 'failed', message: 'Queue overflow' },
  30002: { status: 'failed', message: 'Account suspended' },
  30003: { status: 'undelivered', message: 'Unreachable destination handset' },
  30004: { status: 'undelivered', message: 'Message blocked' },
  30005: { status: 'undelivered', message: 'Unknown destination handset' },
  30006: { status: 'undelivered', message: 'Landline or unreachable carrier' },
  30007: { status: 'undelivered', message: 'Message filtered' },
  30008: { status: 'undelivered', message: 'Unknown error' },
  30500: { status: 'failed', message: 'Internal error' },
};

export type TwilioError = {
  readonly code: number;
  readonly message: string;
  readonly more_info: string;
  readonly status: number;
};

export const isDeliveryError = (code: number): boolean => code in deliveryErrors;
export const isRequestError = (code: number): boolean => code in requestErrors;

export const twilioError = (code: number, detail?: string): TwilioError => {
  const { status, message } = requestErrors[code] ?? { status: 400, message: `Request refused (${code})` };
  return {
    code,
    message: detail === undefined ? message : `${message}: ${detail}`,
    more_info: `https://www.twilio.com/docs/errors/${code}`,
    status,
  };
};

export const deliveryError = (
  code: number,
): { readonly status: 'failed' | 'undelivered'; readonly message: string } =>
  deliveryErrors[code] ?? { status: 'undelivered', message: `Delivery failed (${code})` };
