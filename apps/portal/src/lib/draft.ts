import 'server-only';
import { looksLikeASecret } from '@relais/domain/support/secret-in-text';
import { cookies } from 'next/headers';
import { readDraft, writeDraft } from './draft-text.ts';
import type { FormState } from './forms/form-state.ts';
import { isHttps } from './visit.ts';

const name = 'relais-brouillon';
/** Seconds: time enough to sign in again. */
const lifetime = 1_800;

/** Keeps what was typed under a session that had ended, for the page at `path` alone; never what looks like a secret. */
export const keepDraft = async (path: string, values: FormState['values']): Promise<void> => {
  const harmless = Object.entries(values).filter(([, value]) => looksLikeASecret(value) === undefined);
  (await cookies()).set({
    name,
    value: writeDraft(Object.fromEntries(harmless)),
    path,
    maxAge: lifetime,
    httpOnly: true,
    // Whoever signs in again through a provider comes back from another site.
    sameSite: 'lax',
    secure: await isHttps(),
  });
};

/** What was typed on this page before signing in again; empty when nothing was. */
export const keptDraft = async (): Promise<FormState['values']> =>
  readDraft((await cookies()).get(name)?.value);

export const forgetDraft = async (path: string): Promise<void> => {
  (await cookies()).delete({ name, path });
};
