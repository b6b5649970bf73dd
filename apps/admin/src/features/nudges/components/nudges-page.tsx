import { Callout } from '@relais/ui/callout';
import { DefinitionList } from '@relais/ui/definition-list';
import { circleCheck, info, pause, triangleAlert } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { Stat } from '@relais/ui/stat';
import { Link } from '../../../lib/link.tsx';
import { NudgeSections } from '../../../lib/nudge-sections.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { OverviewShown } from '../overview.presenter.ts';
import { HeldTable } from './held-table.tsx';
import { LastDays } from './last-days.tsx';
import { Suspension } from './suspension.tsx';

const looks = {
  alive: { family: 'done', icon: circleCheck },
  suspended: { family: 'wait', icon: pause },
  restored: { family: 'wait', icon: pause },
  foreign: { family: 'stop', icon: triangleAlert },
  late: { family: 'stop', icon: triangleAlert },
  never: { family: 'idle', icon: info },
} as const;

type NudgesPageProps = { shown: OverviewShown; mayEdit: boolean; whyNoEdit: string };

/** Is it running, what left, what waits: then the way to everything else. */
export function NudgesPage({ shown, mayEdit, whyNoEdit }: NudgesPageProps) {
  const { asOf, state, suspended, sentence, outages, trial, facts, stats, held } = shown;
  return (
    <>
      <WindowTitle>Relances</WindowTitle>
      <PageHeader title="Relances" lead={asOf} />
      <NudgeSections at="overview" />
      <section aria-label="Marche des relances" aria-live="polite" className="grid gap-3">
        {outages.map(({ channel, title, detail }) => (
          <Callout key={channel} family="stop" icon={triangleAlert} title={title}>
            <p>{detail}</p>
          </Callout>
        ))}
        <Callout {...looks[state]} title={sentence}>
          {suspended && (
            <p>
              Rien n’est perdu : ce qui attend sera examiné à la reprise, et ne partira que si c’est encore
              utile.
            </p>
          )}
        </Callout>
        {trial && <Callout family="wait" icon={info} title={trial} />}
      </section>
      <section
        aria-label="En bref"
        className="grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] gap-6 rounded-card border border-hair bg-surface p-4 sm:p-6"
      >
        {stats.map((stat) => (
          <Stat key={stat.label} {...stat} link={Link} />
        ))}
      </section>
      {held.length > 0 && <HeldTable held={held} />}
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_min(24rem,40%)]">
        <LastDays {...shown} />
        <section aria-labelledby="reglages" className="grid content-start gap-3">
          <h2 id="reglages">Réglages en vigueur</h2>
          <div className="rounded-card border border-hair bg-surface px-4 py-2">
            <DefinitionList items={facts} />
            {mayEdit ? (
              <Suspension suspended={suspended} />
            ) : (
              <p className="py-3 text-meta text-soft">{whyNoEdit}</p>
            )}
          </div>
          {mayEdit && (
            <div>
              <LinkButton href="/relances/reglages" variant="secondary" as={Link}>
                Changer les réglages
              </LinkButton>
            </div>
          )}
        </section>
      </div>
    </>
  );
}
