import { Callout } from '@relais/ui/callout';
import { info } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { Pagination } from '@relais/ui/pagination';
import { Stat } from '@relais/ui/stat';
import { Link } from '../../../lib/link.tsx';
import { NudgeSections } from '../../../lib/nudge-sections.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { ForecastShown } from '../forecast.presenter.ts';
import { forecastAddress } from '../forecast-query.ts';
import { ForecastFilters } from './forecast-filters.tsx';
import { LineTable } from './line-table.tsx';
import { TallyTable } from './tally-table.tsx';

/** « Si on lançait maintenant »: nothing is sent, everything is told. */
export function ForecastPage({ shown }: { shown: ForecastShown }) {
  const { query, lead, warnings, stats, days, rules, skipped, lines, clearHref, page, pages } = shown;
  // Both end with their total: alone, it says no more than the figures above.
  const hasTallies = days.length > 1;
  return (
    <div className="grid gap-6">
      <WindowTitle>Simulation des relances</WindowTitle>
      <PageHeader title="Si on lançait maintenant" lead={lead} />
      <NudgeSections at="forecast" />
      {warnings.map((warning) => (
        <Callout key={warning} family="wait" icon={info} title={warning} />
      ))}
      <ForecastFilters shown={shown} />
      <section
        aria-label="En bref"
        className="grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] gap-6 rounded-card border border-hair bg-surface p-4 sm:p-6"
      >
        {stats.map((stat) => (
          <Stat key={stat.label} {...stat} />
        ))}
      </section>
      {hasTallies && (
        <>
          <section aria-labelledby="par-jour" className="grid gap-3">
            <h2 id="par-jour">Jour par jour</h2>
            <TallyTable
              id="jours"
              caption="Ce qui partirait, jour par jour"
              head="Jour"
              rows={days}
              hasParts
            />
          </section>
          <section aria-labelledby="par-regle" className="grid gap-3">
            <h2 id="par-regle">Règle par règle</h2>
            <TallyTable id="regles" caption="Ce qui partirait, règle par règle" head="Règle" rows={rules} />
          </section>
        </>
      )}
      <section aria-labelledby="une-a-une" className="grid gap-3">
        <h2 id="une-a-une">Une à une</h2>
        {skipped.length > 0 && (
          <p className="flex max-w-[72rem] flex-wrap gap-x-4 gap-y-1">
            <span className="text-soft">Ne partiraient pas :</span>
            {skipped.map(({ href, words, number }) => (
              <Link key={href} href={href}>
                {words} ({number})
              </Link>
            ))}
          </p>
        )}
        <LineTable lines={lines} clearHref={clearHref} />
        <Pagination
          page={page}
          pageCount={pages}
          hrefFor={(number) => forecastAddress({ ...query, page: number })}
          label="Pages de relances à venir"
          link={Link}
        />
      </section>
    </div>
  );
}
