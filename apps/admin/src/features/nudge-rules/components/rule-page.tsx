import { Badge } from '@relais/ui/badge';
import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Callout } from '@relais/ui/callout';
import { DefinitionList } from '@relais/ui/definition-list';
import { Disclosure } from '@relais/ui/disclosure';
import { circleCheck, lock, pause } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { DoneMessage } from '../../../lib/done-message.tsx';
import { Link } from '../../../lib/link.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { RuleShown } from '../rule.presenter.ts';
import { RuleChanges } from './rule-changes.tsx';
import { RuleForm } from './rule-form.tsx';

type RulePageProps = { shown: RuleShown; mayEdit: boolean; whyNoEdit: string };

/** One rule: in words, to be changed by those who may, with every version it has had. */
export function RulePage({ shown, mayEdit, whyNoEdit }: RulePageProps) {
  const { name, enabled, lead, saved, lines, form, versions, historyHref, forecastHref } = shown;
  return (
    <div className="grid gap-6">
      <WindowTitle>{name}</WindowTitle>
      <PageHeader
        title={name}
        above={
          <Breadcrumb
            link={Link}
            items={[
              { href: '/relances', label: 'Relances' },
              { href: '/relances/regles', label: 'Règles' },
            ]}
          />
        }
        beside={
          enabled ? (
            <Badge family="done" weight="outline" icon={circleCheck}>
              En marche
            </Badge>
          ) : (
            <Badge family="idle" weight="dashed" icon={pause}>
              Arrêtée
            </Badge>
          )
        }
        lead={lead}
      />
      <DoneMessage>{saved}</DoneMessage>
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_min(26rem,40%)]">
        <section aria-labelledby="regle" className="grid content-start gap-3">
          <h2 id="regle">{mayEdit ? 'Modifier la règle' : 'La règle'}</h2>
          {mayEdit ? (
            // A form that was saved starts anew from the version in force.
            <RuleForm key={form.basedOn} shown={form} />
          ) : (
            <>
              <Callout family="idle" icon={lock} title={whyNoEdit} />
              <div className="rounded-card border border-hair bg-surface px-4 py-2">
                <DefinitionList items={lines} />
              </div>
            </>
          )}
        </section>
        <div className="grid content-start gap-6">
          {mayEdit && (
            <section aria-labelledby="en-vigueur" className="grid gap-3">
              <h2 id="en-vigueur">En vigueur</h2>
              <div className="rounded-card border border-hair bg-surface px-4 py-2">
                <DefinitionList items={lines} />
              </div>
            </section>
          )}
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            <Link href={forecastHref}>Voir ce qu’elle enverrait</Link>
            <Link href={historyHref}>Voir ce qu’elle a envoyé</Link>
          </p>
          <section aria-labelledby="versions" className="grid gap-3">
            <h2 id="versions">Versions</h2>
            <div className="rounded-card border border-hair bg-surface px-4 py-1 [&>details:last-child]:border-b-0">
              {versions.map(({ version, summary, changes }) => (
                <Disclosure key={version} summary={summary}>
                  {changes.length === 0 ? (
                    <p className="text-soft">Rien n’a changé par rapport à une version d’avant.</p>
                  ) : (
                    <RuleChanges changes={changes} before="Avant" after="Après" />
                  )}
                </Disclosure>
              ))}
            </div>
          </section>
        </div>
      </div>
    </div>
  );
}
