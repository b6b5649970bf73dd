import type { Digest } from '../../foundations.ts';

/**
 * The six digits that answer one request: a keyed digest of the request itself. They are stored nowhere, so a copy of
 * the database without RELAIS_SECRET cannot tell them.
 */
export const signInCodeOf =
  (digest: Digest) =>
  (requestId: string): string => {
    const bytes = Buffer.from(digest('sign-in-code', requestId), 'base64url');
    // 48 bits over a million values: the bias is below one in 10^8.
    return String(bytes.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  };

/** Digits only, spaces forgiven; `undefined` when these are not six digits. */
export const readCode = (typed: string): string | undefined => {
  const compact = typed.replace(/[\s-]/g, '');
  return /^\d{6}$/.test(compact) ? compact : undefined;
};
