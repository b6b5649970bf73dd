import { request as askHttp, type IncomingMessage } from 'node:http';
import { request as askHttps } from 'node:https';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** What came back, read as JSON when it is JSON. */
export type StreamAnswer = { readonly status: number; readonly body: unknown };

/**
 * Posts a request's body to another address, as slowly as the other end reads. Node's own client, because `fetch`
 * keeps hundreds of megabytes of such a body before it frees them. Throws when the other end does not answer.
 */
export const postStream = async (
  address: string,
  headers: Readonly<Record<string, string>>,
  source: IncomingMessage,
): Promise<StreamAnswer> => {
  const ask = address.startsWith('https:') ? askHttps : askHttp;
  const length = source.headers['content-length'];
  const asked = ask(address, {
    method: 'POST',
    headers: { ...headers, ...(length === undefined ? {} : { 'content-length': length }) },
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    asked.once('response', resolve);
    asked.once('error', reject);
  });
  // An answer may come before the end of the body: what matters then is the answer.
  pipeline(source, asked).catch(() => undefined);
  const answer = await answered;
  const body: unknown = await json(answer).catch(() => undefined);
  return { status: answer.statusCode ?? 502, body };
};
