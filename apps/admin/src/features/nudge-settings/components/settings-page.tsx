import { Disclosure } from '@relais/ui/disclosure';
import { PageHeader } from '@relais/ui/page-header';
import { DoneMessage } from '../../../lib/done-message.tsx';
import { NudgeSections } from '../../../lib/nudge-sections.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { SettingsShown } from '../settings.presenter.ts';
import { SettingsForm } from './settings-form.tsx';

/** What holds for every nudge of the region. */
export function SettingsPage({ shown }: { shown: SettingsShown }) {
  const { basedOn, typed, saved, versions } = shown;
  return (
    <div className="grid gap-6">
      <WindowTitle>Réglages des relances</WindowTitle>
      <PageHeader
        title="Réglages des relances"
        lead="Ils valent pour toute la région, dès qu’ils sont enregistrés. Rien ne change sans votre confirmation."
      />
      <NudgeSections at="settings" />
      <DoneMessage>{saved}</DoneMessage>
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_min(24rem,40%)]">
        <section aria-labelledby="regler" className="grid content-start gap-3">
          <h2 id="regler">Régler</h2>
          <SettingsForm key={basedOn} typed={typed} basedOn={basedOn} />
        </section>
        <section aria-labelledby="versions" className="grid content-start gap-3">
          <h2 id="versions">Qui a changé quoi</h2>
          {versions.length === 0 ? (
            <p className="text-soft">Personne encore : ce sont les réglages livrés avec le produit.</p>
          ) : (
            <div className="rounded-card border border-hair bg-surface px-4 py-1 [&>details:last-child]:border-b-0">
              {versions.map(({ version, summary, changes }) => (
                <Disclosure key={version} summary={summary}>
                  <ul className="grid gap-1">
                    {changes.map((change) => (
                      <li key={change}>{change}</li>
                    ))}
                  </ul>
                </Disclosure>
              ))}
            </div>
          )}
        </section>
      </div>
    </div>
  );
}
