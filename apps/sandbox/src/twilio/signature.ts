import { createHmac } from 'node:crypto';

/**
 * X-Twilio-Signature as Twilio publishes it: base64 of HMAC-SHA1, keyed by the auth token, over the URL followed by each
 * form field's name and value, fields sorted by name.
 */
export const twilioSignature = (
  authToken: string,
  url: string,
  fields: Readonly<Record<string, string>>,
): string => {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, name) => `${text}${name}${fields[name]}`, url);
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64');
};
