import { jsonDownload } from '../../../../features/my-data/downloads.ts';

export const GET = (): Promise<Response> => jsonDownload();
