import { type Html, html } from '../page/html.ts';
import { mark } from '../page/icons.ts';

/** The frame of the few pages of the simulated provider: a label, and a reminder that it is one. */
export const identityDocument = (
  title: string,
  content: Html,
  { script = null, isError = false }: { script?: Html | null; isError?: boolean } = {},
): Html => html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${isError ? 'Erreur : ' : ''}${title} – Pro Santé Connect simulé</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/page.css">
<link rel="stylesheet" href="/assets/identity.css">
${script}
</head>
<body class="identity">
<header><p class="brand">${mark}<strong>Pro Santé Connect simulé</strong></p></header>
<main>
  <h1>${title}</h1>
  ${content}
</main>
<footer><p>Page du bac à sable de Relais Officine. Aucun lien avec le vrai service, aucune donnée réelle.</p></footer>
</body>
</html>`;
