import { Breadcrumb } from '@relais/ui/breadcrumb';
import { PageHeader } from '@relais/ui/page-header';
import { Link } from '../../../lib/link.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { ImportShown } from '../import.presenter.ts';
import { ImportBadge } from './import-badge.tsx';
import { ImportStage } from './import-stage.tsx';
import { Problems } from './problems.tsx';

/** One import, from its first byte to its end. */
export function ImportPage({ shown }: { shown: ImportShown }) {
  const { id, fileName, status, story, scope, problems } = shown;
  return (
    <div className="grid gap-6">
      <WindowTitle>{`Import ${fileName}`}</WindowTitle>
      <PageHeader
        title={<span className="[overflow-wrap:anywhere]">{fileName}</span>}
        above={<Breadcrumb items={[{ href: '/imports', label: 'Imports' }]} link={Link} />}
        beside={<ImportBadge status={status} />}
      />
      <p className="-mt-4 text-soft">
        {story}. {scope}.
      </p>
      <ImportStage shown={shown} />
      {problems && <Problems id={id} problems={problems} />}
    </div>
  );
}
