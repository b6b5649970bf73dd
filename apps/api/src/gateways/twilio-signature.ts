import twilio from 'twilio';

type SignedRequest = {
  readonly authToken: string;
  /** The address as configured, never as the request claims it: a Host header proves nothing. */
  readonly address: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly signature: unknown;
};

/** Whether Twilio, who alone shares the token, signed these very fields for this very address. */
export const isSignedByTwilio = ({ authToken, address, fields, signature }: SignedRequest): boolean =>
  typeof signature === 'string' && twilio.validateRequest(authToken, signature, address, { ...fields });
