import { forwardUpload } from '../../../features/imports/forward-upload.ts';

export const dynamic = 'force-dynamic';

export const POST = (request: Request): Promise<Response> => forwardUpload(request);
