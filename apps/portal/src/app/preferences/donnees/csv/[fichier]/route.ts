import { csvDownload } from '../../../../../features/my-data/downloads.ts';

export const GET = async (
  _: Request,
  { params }: RouteContext<'/preferences/donnees/csv/[fichier]'>,
): Promise<Response> => csvDownload((await params).fichier);
