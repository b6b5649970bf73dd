import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Badge } from '../src/badge.tsx';
import { Breadcrumb } from '../src/breadcrumb.tsx';
import { Column, Frame } from '../src/frame.tsx';
import * as glyphs from '../src/glyphs.tsx';
import { LinkButton } from '../src/link-button.tsx';
import { PageHeader } from '../src/page-header.tsx';
import { SiteNav } from '../src/site-nav.tsx';
import { Wordmark } from '../src/wordmark.tsx';
import { Fields } from './fields.tsx';
import { Figures, Messages } from './messages.tsx';
import { Panels } from './panels.tsx';
import { Badges, Buttons, StatusCard, Threads } from './states.tsx';
import { Worklist } from './worklist.tsx';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Parts() {
  return (
    <>
      <Part title="États">
        <Badges />
      </Part>
      <Part title="Boutons">
        <Buttons />
      </Part>
      <Part title="Le fil">
        <Threads />
      </Part>
      <Part title="Messages">
        <Messages />
      </Part>
      <Part title="Chiffres">
        <Figures />
      </Part>
      <Part title="Liste">
        <Worklist />
      </Part>
      <Part title="Panneaux">
        <Panels />
      </Part>
      <Part title="Formulaire">
        <Fields />
      </Part>
    </>
  );
}

const home = (detail?: string) => (
  <a href="#top" className="inline-flex min-h-target items-center no-underline">
    <Wordmark name="Relais Officine" detail={detail} />
  </a>
);

function Portal() {
  return (
    <Frame
      bar={
        <>
          {home()}
          <SiteNav
            label="Principal"
            items={[
              { href: '#1', label: 'Ma situation', current: 'page' },
              { href: '#2', label: 'Guides' },
              { href: '#3', label: 'Aide' },
            ]}
          />
        </>
      }
      footer={
        <p>
          Nous ne vous demanderons jamais votre code PIN, votre code à 4 chiffres, un code reçu par SMS ni un
          QR code.
        </p>
      }
    >
      <Column>
        <h1 className="sr-only">Ma situation</h1>
        <StatusCard />
        <Parts />
      </Column>
    </Frame>
  );
}

function Admin() {
  return (
    <Frame
      stickyBar
      bar={
        <>
          {home('Console')}
          <a href="#me" className="inline-flex min-h-target items-center">
            Camille Exemple
          </a>
        </>
      }
      nav={
        <SiteNav
          label="Principal"
          shape="side"
          items={[
            { href: '#1', label: 'Suivi', icon: glyphs.layoutDashboard },
            { href: '#2', label: 'Listes', icon: glyphs.listChecks, current: 'page' },
            { href: '#3', label: 'Officines', icon: glyphs.store },
            { href: '#4', label: 'Relances', icon: glyphs.send },
            { href: '#5', label: 'Demandes', icon: glyphs.lifeBuoy, count: 3 },
            { href: '#6', label: 'Contenu', icon: glyphs.bookOpen },
            { href: '#7', label: 'Imports', icon: glyphs.upload },
            { href: '#8', label: 'Équipe', icon: glyphs.users },
          ]}
        />
      }
    >
      <div className="grid gap-8">
        <PageHeader
          above={
            <Breadcrumb
              items={[
                { href: '#a', label: 'Officines' },
                { href: '#b', label: 'Finistère' },
              ]}
            />
          }
          title="Pharmacie du Port"
          beside={
            <Badge family="wait" weight="outline" icon={glyphs.triangleAlert}>
              Fragile
            </Badge>
          }
          lead="1 titulaire sur 2 connecté ; les coordonnées d’une personne sont à vérifier."
          actions={
            <>
              <LinkButton href="#" icon={glyphs.phone}>
                Appeler
              </LinkButton>
              <LinkButton href="#" variant="secondary">
                Noter un appel
              </LinkButton>
            </>
          }
        />
        <Parts />
      </div>
    </Frame>
  );
}

function page(density: 'portal' | 'admin', body: ReactNode) {
  const html = renderToStaticMarkup(
    <html lang="fr" data-density={density}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Galerie ${density}`}</title>
        <link rel="icon" href="../../src/favicon.svg" />
        <link rel="stylesheet" href="gallery.css" />
      </head>
      <body>{body}</body>
    </html>,
  );
  return `<!doctype html>${html.replaceAll(' autofocus=""', '')}`;
}

/** File name → document, one per density. */
export function render(): Record<string, string> {
  return { 'portal.html': page('portal', <Portal />), 'admin.html': page('admin', <Admin />) };
}
