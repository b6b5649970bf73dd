import { PageHeader } from '@relais/ui/page-header';
import { Pagination } from '@relais/ui/pagination';
import { TabLinks } from '@relais/ui/tab-links';
import { AutoRefresh } from '../../../lib/auto-refresh.tsx';
import { Link } from '../../../lib/link.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import { caseAddress } from '../case-query.ts';
import type { QueueShown } from '../queue.presenter.ts';
import { QueueRows } from './queue-rows.tsx';

/** Milliseconds between two looks at what others do. */
const everyHalfMinute = 30_000;

/** Who waits for a call, those due first at the top. */
export function Queue({ shown }: { shown: QueueShown }) {
  const { summary, views, list, page, pages, query } = shown;
  return (
    <div className="grid gap-4">
      <WindowTitle>Demandes</WindowTitle>
      <PageHeader
        title="Demandes d’aide"
        lead="Chaque demande a une heure d’appel promise. La plus proche vient d’abord."
      />
      <TabLinks label="Demandes" items={views} link={Link} />
      <p role="status" className="font-strong tabular-nums">
        {summary}
      </p>
      <QueueRows list={list} />
      <Pagination
        page={page}
        pageCount={pages}
        hrefFor={(number) => caseAddress({ ...query, page: number })}
        label="Pages de demandes"
        link={Link}
      />
      {query.state === 'open' && <AutoRefresh every={everyHalfMinute} />}
    </div>
  );
}
