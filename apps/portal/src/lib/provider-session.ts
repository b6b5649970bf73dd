import 'server-only';
import { cookies } from 'next/headers';
import { isHttps } from './visit.ts';

const name = 'relais-psc';
const path = '/';

/** Remembers, until the browser closes, that Pro Santé Connect let the visitor in: its own session outlives ours. */
export const noteProviderSession = async (): Promise<void> => {
  (await cookies()).set({
    name,
    value: '1',
    path,
    httpOnly: true,
    sameSite: 'lax',
    secure: await isHttps(),
  });
};

/** Whether that session may still be open; forgotten once told. */
export const takeProviderSession = async (): Promise<boolean> => {
  const jar = await cookies();
  const noted = jar.has(name);
  if (noted) jar.delete({ name, path });
  return noted;
};
