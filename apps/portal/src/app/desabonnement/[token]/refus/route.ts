import { refuseMessages } from '../../../../features/unsubscribe/actions.ts';

/** Where `proxy.ts` hands the POST of `/desabonnement/[token]`: a page and a route cannot share one address. */
export const POST = async (
  request: Request,
  { params }: RouteContext<'/desabonnement/[token]/refus'>,
): Promise<Response> => refuseMessages(request, (await params).token);
