'use server';

import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';

/** Ends the session and leads home. If the API is away, the cookie stays and so does the visitor. */
export const signOut = async (): Promise<void> => {
  const ended = await act((api) => api.session.signOut.mutate({ audience: 'portal' }));
  redirect(ended.ok ? '/?deconnexion=faite' : '/ma-situation');
};
