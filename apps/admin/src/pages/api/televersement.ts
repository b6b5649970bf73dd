import type { NextApiRequest, NextApiResponse } from 'next';
import { forwardUpload } from '../../features/imports/forward-upload.ts';

// Not a route handler: those read the whole body into memory as fast as it comes, and a roster file weighs 800 MB.
export const config = { api: { bodyParser: false, externalResolver: true } };

export default async function upload(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.status(405).setHeader('allow', 'POST').end();
    return;
  }
  const { status, body } = await forwardUpload(request);
  response.setHeader('cache-control', 'no-store');
  // What was refused unread stays unread: the connection closes with the answer.
  if (!request.complete) response.setHeader('connection', 'close');
  response.status(status).json(body);
}
