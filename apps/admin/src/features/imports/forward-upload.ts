import { forwardedHeaders } from '@relais/api-client/forwarded-headers';
import { refusalSentence } from '@relais/api-client/refusal-sentence';
import { apiUrl } from '../../env.ts';
import { readClock } from '../../lib/clock.ts';

/** Hands a file on to the API as it comes, never holding more than a few chunks. The API decides who may, and answers. */
export const forwardUpload = async (request: Request): Promise<Response> => {
  if (!comesFromHere(request)) return told({ code: 'origin-not-allowed' }, 403);
  const { search } = new URL(request.url);
  const asked: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { ...forwardedHeaders(request.headers), 'content-type': 'application/octet-stream' },
    body: request.body,
    duplex: 'half',
    cache: 'no-store',
    signal: request.signal,
  };
  try {
    const answer = await fetch(`${apiUrl()}/imports/upload${search}`, asked);
    const body: unknown = await answer.json().catch(() => undefined);
    if (answer.ok) return Response.json(body, { status: answer.status });
    return told(refusalIn(body), answer.status);
  } catch {
    return told({ code: 'service-unavailable' }, 503);
  }
};

type Refusal = Parameters<typeof refusalSentence>[0];

const told = (refusal: Refusal, status: number): Response =>
  Response.json(
    { message: refusalSentence(refusal, { now: readClock(), zone: 'Europe/Paris' }) },
    { status },
  );

/** The API's answers are ours: what it calls a refusal is one. */
const refusalIn = (body: unknown): Refusal =>
  typeof body === 'object' && body !== null && 'refusal' in body && typeof body.refusal === 'object'
    ? (body.refusal as Refusal)
    : { code: 'invalid-input', fields: [] };

/** Browsers name the page that sends: a page of another site is turned away before its file is read. */
const comesFromHere = ({ headers }: Request): boolean => {
  const origin = headers.get('origin');
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
};
