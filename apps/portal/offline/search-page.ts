import { prepareSearch } from '@relais/content/search/search';
import { keptBack } from '../src/lib/kept-back.ts';
import type { KeptDocument } from './kept-document.ts';
import { asPage, keptDocuments, keptPage } from './kept-pages.ts';

const most = 8;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const item = ({ title, href, excerpt }: KeptDocument): string =>
  `<li class="grid gap-1 border-b border-hair py-2"><a class="flex min-h-target items-center font-strong" href="${escaped(href)}">${escaped(title)}</a><p class="max-w-measure">${escaped(excerpt)}</p></li>`;

const answers = (found: readonly KeptDocument[]): string =>
  found.length === 0
    ? '<h2>Rien ne répond à cette recherche hors ligne</h2><p><a href="/supports">Voir qui appeler</a></p>'
    : `<h2>Réponses, la meilleure d’abord</h2><ul class="border-t border-hair">${found.map(item).join('')}</ul>`;

const refusal =
  '<h2>Votre recherche ressemble à un code ou à un numéro personnel</h2><p class="max-w-measure">Nous ne l’avons ni lue ni gardée. Cherchez la même chose sans les chiffres.</p>';

/** The page of the search, kept, with the answers put in it; undefined when nothing is asked. */
export const searchPage = async (cacheName: string, url: URL): Promise<Response | undefined> => {
  const query = url.searchParams.get('q')?.trim() ?? '';
  const page = await keptPage(cacheName, '/recherche');
  if (query === '' || page === undefined) return undefined;
  const isKeptBack = keptBack(query) !== undefined;
  const found = isKeptBack ? [] : await answersTo(query, cacheName);
  const said = isKeptBack ? refusal : answers(found);
  const html = (await page.text()).replace(
    /<section id="reponses"[\s\S]*?<\/section>/,
    () => `<section id="reponses" class="grid gap-2">${said}</section>`,
  );
  return asPage(
    isKeptBack
      ? html
      : html.replace(
          'id="recherche-page"',
          () => `id="recherche-page" value="${escaped(query.slice(0, 200))}"`,
        ),
  );
};

const answersTo = async (query: string, cacheName: string): Promise<readonly KeptDocument[]> => {
  const documents = await keptDocuments(cacheName);
  const byId = new Map(documents.map((document) => [document.id, document]));
  return prepareSearch(documents)(query, most).flatMap(({ id }) => byId.get(id) ?? []);
};
