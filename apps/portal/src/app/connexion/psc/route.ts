import type { NextRequest } from 'next/server';
import { leaveForProvider } from '../../../features/sign-in/provider.ts';

/** A link, not a form: a page may send forms to itself only, and this one ends at Pro Santé Connect. */
export const GET = ({ nextUrl }: NextRequest): Promise<never> =>
  leaveForProvider(nextUrl.searchParams.get('retour'));
