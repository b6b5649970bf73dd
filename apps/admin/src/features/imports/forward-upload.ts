import type { IncomingMessage } from 'node:http';
import { forwardedHeaders } from '@relais/api-client/forwarded-headers';
import { refusalSentence } from '@relais/api-client/refusal-sentence';
import { apiUrl } from '../../env.ts';
import { readClock } from '../../lib/clock.ts';
import { postStream } from './post-stream.ts';

/** `{ id }` of the import to follow, or `{ message }` for people. */
export type UploadAnswer = { readonly status: number; readonly body: unknown };

/** Hands a file on to the API as fast as it takes it, never holding more than a few chunks. The API decides who may, and answers. */
export const forwardUpload = async (request: IncomingMessage): Promise<UploadAnswer> => {
  const headers = webHeaders(request);
  if (!comesFromHere(headers)) return told({ code: 'origin-not-allowed' }, 403);
  const { search } = new URL(request.url ?? '/', 'http://console');
  const sent = { ...forwardedHeaders(headers), 'content-type': 'application/octet-stream' };
  try {
    const answer = await postStream(`${apiUrl()}/imports/upload${search}`, sent, request);
    return answer.status < 300 ? answer : told(refusalIn(answer.body), answer.status);
  } catch {
    return told({ code: request.complete ? 'service-unavailable' : 'upload-interrupted' }, 503);
  }
};

type Refusal = Parameters<typeof refusalSentence>[0];

const told = (refusal: Refusal, status: number): UploadAnswer => ({
  status,
  body: { message: refusalSentence(refusal, { now: readClock(), zone: 'Europe/Paris' }) },
});

/** The API's answers are ours: what it calls a refusal is one. */
const refusalIn = (body: unknown): Refusal =>
  typeof body === 'object' && body !== null && 'refusal' in body && typeof body.refusal === 'object'
    ? (body.refusal as Refusal)
    : { code: 'invalid-input', fields: [] };

const webHeaders = ({ headers }: IncomingMessage): Headers =>
  new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [[name, Array.isArray(value) ? value.join(', ') : value] as [string, string]],
    ),
  );

/** Browsers name the page that sends: a page of another site is turned away before its file is read. */
const comesFromHere = (headers: Headers): boolean => {
  const origin = headers.get('origin');
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
};
