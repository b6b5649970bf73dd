import 'server-only';
import type { Instant } from '@relais/domain/kernel/instant';
import { cookies } from 'next/headers';
import { isHttps } from '../../lib/visit.ts';

const name = 'relais-passage';

/** A code shown on this device, until it is typed on the other one. */
export type HandOverShown = { readonly code: string; readonly link: string; readonly expiresAt: Instant };

/**
 * Keeps the code between the press and the page that shows it, for that page alone: the page can then be drawn again
 * without making another code, which would end the first.
 */
export const keepHandOver = async (path: string, shown: HandOverShown, seconds: number): Promise<void> => {
  (await cookies()).set({
    name,
    value: JSON.stringify(shown),
    path,
    maxAge: Math.max(0, Math.round(seconds)),
    httpOnly: true,
    sameSite: 'strict',
    secure: await isHttps(),
  });
};

export const keptHandOver = async (): Promise<HandOverShown | undefined> => {
  const kept = (await cookies()).get(name)?.value;
  if (!kept) return undefined;
  try {
    return read(JSON.parse(kept));
  } catch {
    return undefined;
  }
};

const read = (value: unknown): HandOverShown | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('code' in value && 'link' in value && 'expiresAt' in value)) return undefined;
  const { code, link, expiresAt } = value;
  return typeof code === 'string' && typeof link === 'string' && typeof expiresAt === 'number'
    ? { code, link, expiresAt: expiresAt as Instant }
    : undefined;
};
