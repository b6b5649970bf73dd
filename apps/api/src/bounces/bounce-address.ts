import { timingSafeEqual } from 'node:crypto';
import type { Digest } from '../foundations.ts';

/** Which message a bounce is about: what the address says, and the seal that shows we wrote it. */
export type Bounced = { readonly reference: string; readonly seal: string };

type Sealed = { readonly id: string; readonly reference: string };

/** 80 bits: nobody writes a bounce for a message they were not sent. */
const sealLength = 20;

const sealOf = (digest: Digest, id: string): string =>
  Buffer.from(digest('bounce', id), 'base64url').toString('hex').slice(0, sealLength);

/**
 * The envelope sender of one message, "b+7k3f9m.0f…@relais.example" of "b@relais.example": wherever its bounce comes from
 * and whatever it says, the address it comes to names the message. Lower case, as mail servers may make it.
 */
export const bounceAddress =
  (digest: Digest, mailbox: string) =>
  ({ id, reference }: Sealed): string => {
    const [user, domain] = mailbox.split('@');
    return `${user}+${reference.toLowerCase()}.${sealOf(digest, id)}@${domain}`;
  };

/** The message an address was made for, by its looks only: `isSealedFor` tells whether we made it. */
export const readBounceAddress = (address: string): Bounced | undefined => {
  const [, reference, seal] = /\+([0-9a-z]{6})\.([0-9a-f]{20})@/i.exec(address) ?? [];
  return reference === undefined || seal === undefined
    ? undefined
    : { reference: reference.toUpperCase(), seal: seal.toLowerCase() };
};

export const isSealedFor = (digest: Digest, id: string, { seal }: Bounced): boolean =>
  timingSafeEqual(Buffer.from(seal), Buffer.from(sealOf(digest, id)));
