import { Wide } from '@relais/ui/frame';
import { chevronRight } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { PageHeader } from '@relais/ui/page-header';
import { SearchForm } from '../../../lib/search-form.tsx';
import { Words } from '../../../lib/words.tsx';
import type { GuideGroup } from '../catalogue.ts';

/** Everything that can be read, by what one comes for. */
export function GuideList({ groups }: { readonly groups: readonly GuideGroup[] }) {
  return (
    <Wide>
      <div className="grid max-w-column gap-4">
        <PageHeader
          title="Guides"
          lead="Chaque guide tient en une page, à lire, à imprimer ou à garder hors ligne."
        />
        <SearchForm id="recherche-guides" label="Que cherchez-vous ?" isMain />
      </div>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {groups.map(({ id, title, guides }) => (
          <section key={title} id={id} className="grid scroll-mt-4 content-start gap-2">
            <h2>
              <Words>{title}</Words>
            </h2>
            <ul className="border-t border-hair">
              {guides.map((guide) => (
                <li key={guide.href} className="border-b border-hair">
                  <a
                    href={guide.href}
                    className="group flex min-h-target items-center justify-between gap-3 py-3 no-underline"
                  >
                    <span className="min-w-0">
                      <span className="block font-strong group-hover:underline">
                        <Words>{guide.title}</Words>
                      </span>
                      <span className="block text-soft">
                        <Words>{guide.summary}</Words>
                      </span>
                    </span>
                    <Icon of={chevronRight} className="size-[1.25em] text-edge" />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="max-w-measure">
        Un message d’erreur, un écran bleu, une carte non lue ?{' '}
        <a href="/symptomes">Dites ce que vous voyez</a>. Pour une question courte, voyez les{' '}
        <a href="/aide">questions fréquentes</a>.
      </p>
    </Wide>
  );
}
