import 'server-only';
import { cookies } from 'next/headers';
import { isHttps } from '../../lib/visit.ts';
import { wayBack } from '../../lib/way-back.ts';

const name = 'relais-psc-retour';
const path = '/connexion/psc';
/** Seconds: as long as a sign-in elsewhere may take. */
const lifetime = 600;

/** Remembers which page was wanted while the browser is at Pro Santé Connect: a failure there does not tell us. */
export const keepWantedPage = async (wanted: string): Promise<void> => {
  (await cookies()).set({
    name,
    value: encodeURIComponent(wanted),
    path,
    maxAge: lifetime,
    httpOnly: true,
    // It comes back by a link of another site.
    sameSite: 'lax',
    secure: await isHttps(),
  });
};

/** The page wanted, told once; the situation when this browser did not leave from here. */
export const takeWantedPage = async (): Promise<string> => {
  const jar = await cookies();
  const kept = jar.get(name)?.value;
  jar.delete({ name, path });
  return wayBack(kept === undefined ? undefined : decoded(kept));
};

const decoded = (kept: string): string | undefined => {
  try {
    return decodeURIComponent(kept);
  } catch {
    return undefined;
  }
};
