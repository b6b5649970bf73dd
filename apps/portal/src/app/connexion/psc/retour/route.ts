import type { NextRequest } from 'next/server';
import { comeBackFromProvider } from '../../../../features/sign-in/provider.ts';

export const GET = ({ nextUrl }: NextRequest): Promise<never> =>
  comeBackFromProvider(nextUrl.search.slice(1));
