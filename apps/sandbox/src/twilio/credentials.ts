import { timingSafeEqual } from 'node:crypto';

export type Account = { readonly sid: string; readonly authToken: string };

/** Whether an Authorization header carries this account's SID and token. */
export const isSignedInAs = ({ sid, authToken }: Account, authorization: string | undefined): boolean => {
  const encoded = /^Basic (.+)$/i.exec(authorization ?? '')?.[1] ?? '';
  const given = Buffer.from(encoded, 'base64');
  const expected = Buffer.from(`${sid}:${authToken}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
};
