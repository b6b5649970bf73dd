import 'server-only';
import { cookies } from 'next/headers';
import { isHttps } from '../../lib/visit.ts';

const name = 'relais-connexion';
const path = '/connexion';
/** Seconds: as long as a code lives. */
const lifetime = 600;

/**
 * Keeps what was typed between the two steps of the sign-in, on the sign-in pages alone: phones throw a page away
 * while its owner reads the message, and no identifier belongs in an address.
 */
export const keepIdentifier = async (identifier: string): Promise<void> => {
  const jar = await cookies();
  jar.set({
    name,
    value: identifier,
    path,
    maxAge: lifetime,
    httpOnly: true,
    sameSite: 'strict',
    secure: await isHttps(),
  });
};

export const keptIdentifier = async (): Promise<string | undefined> => (await cookies()).get(name)?.value;

export const forgetIdentifier = async (): Promise<void> => {
  (await cookies()).delete({ name, path });
};
