import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { freePort } from '@relais/tooling/free-port';

const dist = join(fileURLToPath(import.meta.resolve('govuk-frontend/package.json')), '../dist/govuk');

const page = `<!doctype html><html lang="fr" class="govuk-template"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Page</title>
<link rel="stylesheet" href="/style.css"></head><body class="govuk-template__body">
<main class="govuk-main-wrapper govuk-width-container"><h1 class="govuk-heading-l">Où en êtes-vous ?</h1>
<p class="govuk-body-l">De « je n’arrive pas à me connecter » à une e-CPS active : où vous en êtes, quoi faire, qui appeler.</p>
<form><div class="govuk-form-group"><label class="govuk-label" for="identifier">Numéro RPPS</label>
<input class="govuk-input" id="identifier"></div><button class="govuk-button" data-module="govuk-button">Continuer</button></form>
</main><script type="module">import { initAll } from '/script.js'; initAll();</script></body></html>`;

const parts: ReadonlyMap<string, { readonly type: string; readonly body: Buffer }> = new Map([
  ['/', { type: 'text/html; charset=utf-8', body: gzipSync(page) }],
  ['/style.css', { type: 'text/css', body: gzipSync(readFileSync(join(dist, 'govuk-frontend.min.css'))) }],
  [
    '/script.js',
    { type: 'text/javascript', body: gzipSync(readFileSync(join(dist, 'govuk-frontend.min.js'))) },
  ],
]);

/** A page of words and one field in the style GOV.UK publishes, served compressed. */
export const govukPage = async () => {
  const server = createServer(({ url = '' }, response) => {
    const part = parts.get(url);
    if (part === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': part.type, 'content-encoding': 'gzip' }).end(part.body);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
