import type { Instant } from '@relais/domain/kernel/instant';
import { Secret, TOTP } from 'otpauth';

const issuer = 'Relais Officine';
const period = 30;

const authenticator = (secret: string, account = ''): TOTP =>
  new TOTP({ issuer, label: account, secret: Secret.fromBase32(secret), period, digits: 6 });

/** A secret of 160 bits made from `chance`, in the base 32 that authenticators read. */
export const newTotpSecret = (chance: string): string =>
  Secret.fromUTF8(chance).base32.replaceAll('=', '').slice(0, 32);

/** What the QR code holds. */
export const totpUri = (secret: string, account: string): string => authenticator(secret, account).toString();

/** The 30-second step a code belongs to, one step of drift allowed; `undefined` for a wrong code. */
export const totpStepOf = (code: string, secret: string, now: Instant): number | undefined => {
  const drift = authenticator(secret).validate({ token: code, timestamp: now, window: 1 });
  return drift === null ? undefined : Math.floor(now / 1_000 / period) + drift;
};
