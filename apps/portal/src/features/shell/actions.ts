'use server';

import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { takeProviderSession } from '../../lib/provider-session.ts';

/** Ends the session and leads home. If the API is away, the cookie stays and so does the visitor. */
export const signOut = async (): Promise<void> => {
  const ended = await act((api) => api.session.signOut.mutate({ audience: 'portal' }));
  if (!ended.ok) redirect('/ma-situation');
  redirect((await takeProviderSession()) ? '/?deconnexion=psc' : '/?deconnexion=faite');
};
