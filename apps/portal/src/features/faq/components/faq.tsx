import { Disclosure } from '@relais/ui/disclosure';
import { Column } from '@relais/ui/frame';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { FactText } from '../../../lib/fact-text.tsx';
import { SearchForm } from '../../../lib/search-form.tsx';
import { SourceList } from '../../../lib/source-notes.tsx';
import { Words } from '../../../lib/words.tsx';
import type { QuestionGroup, QuestionView } from '../presenter.ts';

/** The questions people ask, by theme, each with an address of its own. */
export function FaqPage({ groups }: { readonly groups: readonly QuestionGroup[] }) {
  return (
    <Column>
      <div className="grid gap-4">
        <PageHeader
          title="Questions fréquentes"
          lead="Des réponses courtes, avec le document d’où elles viennent."
        />
        <SearchForm id="recherche-questions" label="Votre question, avec vos mots" isMain />
        <nav aria-label="Thèmes" className="print:hidden">
          <ul className="flex flex-wrap gap-x-6">
            {groups.map(({ theme, title }) => (
              <li key={theme}>
                <a href={`#theme-${theme}`} className="inline-flex min-h-target items-center">
                  <span>
                    <Words>{title}</Words>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {groups.map(({ theme, title, questions }) => (
        <section key={theme} id={`theme-${theme}`} className="scroll-mt-4">
          <h2 className="mb-2">
            <Words>{title}</Words>
          </h2>
          {questions.map((told) => (
            <Answer key={told.slug} told={told} />
          ))}
        </section>
      ))}
      <section className="grid justify-items-start gap-3 print:hidden">
        <h2>Votre question n’est pas là ?</h2>
        <div className="flex flex-wrap gap-3">
          <LinkButton href="/symptomes" variant="secondary">
            Dire ce que je vois
          </LinkButton>
          <LinkButton href="/supports" variant="secondary">
            Voir qui appeler
          </LinkButton>
        </div>
      </section>
    </Column>
  );
}

function Answer({
  told: { slug, question, answer, onward, sources, isOpen },
}: {
  readonly told: QuestionView;
}) {
  return (
    <Disclosure
      open={isOpen}
      summary={
        <span className="min-w-0">
          <Words>{question}</Words>
        </span>
      }
    >
      {/* Inside what opens: a browser led here by the anchor opens the answer itself. */}
      <div id={slug} className="grid scroll-mt-24 gap-3">
        {answer.map((paragraph) => (
          <p key={paragraph} className="[overflow-wrap:anywhere]">
            <FactText>{paragraph}</FactText>
          </p>
        ))}
        {onward.length > 0 && (
          <ul className="grid">
            {onward.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="inline-block py-2.5 [overflow-wrap:anywhere]">
                  <Words>{label}</Words>
                </a>
              </li>
            ))}
          </ul>
        )}
        <SourceList sources={sources} />
        <p className="text-meta print:hidden">
          <a href={`/aide?question=${slug}#${slug}`} className="inline-block py-2.5 [overflow-wrap:anywhere]">
            Lien vers cette réponse
          </a>
        </p>
      </div>
    </Disclosure>
  );
}
