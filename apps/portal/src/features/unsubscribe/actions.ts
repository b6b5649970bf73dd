import 'server-only';
import type { FrontRefusalCode } from '@relais/api-client/front-refusal';
import { actVouched } from '../../lib/api.ts';

const statuses: Readonly<Partial<Record<FrontRefusalCode, number>>> = {
  'unsubscribe-link-unknown': 404,
  'invalid-input': 404,
  'too-many-requests': 429,
};

/**
 * The POST of a refusal link, from the button of its page or from a mailbox for its owner (RFC 8058): the link is the
 * proof, so no cookie and no page of ours is asked for. Whatever else the body says changes nothing.
 */
export const refuseMessages = async (request: Request, token: string): Promise<Response> => {
  const form = await request.formData().catch(() => new FormData());
  const refused = await actVouched((api) => api.unsubscribe.confirm.mutate({ token }));
  if (form.get('depuis') === 'page') {
    const address = `/desabonnement/${encodeURIComponent(token)}${refused.ok ? '' : '?suite=echec'}`;
    return new Response(null, { status: 303, headers: { location: address } });
  }
  const status = refused.ok ? 200 : (statuses[refused.refusal.code] ?? 503);
  return new Response(refused.ok ? 'Ces messages ne vous seront plus envoyés.\n' : 'Rien n’a changé.\n', {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
};
