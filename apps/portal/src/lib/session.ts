import 'server-only';
import { cookies } from 'next/headers';
import { sessionCookies } from './session-cookies.ts';

/**
 * Whether the browser holds a session of the portal: enough to choose words and to spare a call, never to show or to
 * allow anything. The API alone knows if it still lives.
 */
export const holdsSession = async (): Promise<boolean> => {
  const jar = await cookies();
  return sessionCookies.some((name) => Boolean(jar.get(name)?.value));
};
