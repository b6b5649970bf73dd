import 'server-only';
import { redirect } from 'next/navigation';
import type { Answer } from '../../lib/api.ts';
import { signInAddress } from '../../lib/way-back.ts';
import { loadMyData, loadMyFiles } from './loader.ts';

const page = '/preferences/donnees';

/** Everything held about the visitor, in one file for machines. */
export const jsonDownload = async (): Promise<Response> => {
  const data = await loadMyData();
  return data.ok
    ? file('mes-donnees-relais.json', 'application/json', `${JSON.stringify(data.value, null, 2)}\n`)
    : withoutFile(data);
};

/** One table, for a spreadsheet. */
export const csvDownload = async (name: string): Promise<Response> => {
  const files = await loadMyFiles();
  if (!files.ok) return withoutFile(files);
  const found = files.value.find((one) => one.name === name);
  return found === undefined
    ? new Response('Ce fichier n’existe pas.\n', { status: 404, headers: plain })
    : file(`relais-${found.name}`, 'text/csv', found.text);
};

const plain = { 'content-type': 'text/plain; charset=utf-8' };

const file = (name: string, type: string, text: string): Response =>
  new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });

const withoutFile = (answer: Extract<Answer<unknown>, { ok: false }>): Response => {
  if (answer.refusal.code === 'sign-in-required') redirect(signInAddress(page));
  return new Response('Le service est momentanément indisponible. Réessayez dans quelques minutes.\n', {
    status: 503,
    headers: plain,
  });
};
