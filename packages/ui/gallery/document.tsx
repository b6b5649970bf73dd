import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Badges, Buttons, Fields, StatusCard, Threads } from './first.tsx';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function page(density: 'portal' | 'admin') {
  const html = renderToStaticMarkup(
    <html lang="fr" data-density={density}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Galerie ${density}`}</title>
        <link rel="stylesheet" href="gallery.css" />
      </head>
      <body>
        <main className="mx-auto grid max-w-column gap-12 px-gutter py-8">
          <h1>Galerie</h1>
          <Part title="Carte">
            <StatusCard />
          </Part>
          <Part title="États">
            <Badges />
          </Part>
          <Part title="Boutons">
            <Buttons />
          </Part>
          <Part title="Le fil">
            <Threads />
          </Part>
          <Part title="Formulaire">
            <Fields />
          </Part>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${html.replace(' autofocus=""', '')}`;
}

export function render(): Record<string, string> {
  return { 'portal.html': page('portal'), 'admin.html': page('admin') };
}
