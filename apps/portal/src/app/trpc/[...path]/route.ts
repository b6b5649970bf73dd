import { proxyTrpc } from '@relais/api-client/trpc-proxy';
import { apiUrl } from '../../../env.ts';

const answer = (request: Request): Promise<Response> => proxyTrpc(request, apiUrl());

export const GET = answer;
export const POST = answer;
