import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Callout } from '@relais/ui/callout';
import { info } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { Link } from '../../../lib/link.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { TemplatesShown } from '../list.presenter.ts';
import { whyNoEditing } from '../who-edits.ts';
import { NewTemplateForm } from './new-template-form.tsx';

export function NewTemplatePage({ shown: { rows, mayEdit } }: { shown: TemplatesShown }) {
  return (
    <div className="grid max-w-[56rem] gap-6">
      <WindowTitle>Nouveau modèle</WindowTitle>
      <PageHeader
        title="Nouveau modèle"
        above={
          <Breadcrumb
            link={Link}
            items={[
              { href: '/relances', label: 'Relances' },
              { href: '/relances/modeles', label: 'Modèles' },
            ]}
          />
        }
        lead="Il commence en brouillon. Rien ne part avec lui avant sa publication."
      />
      {mayEdit ? (
        <div className="rounded-card border border-hair bg-surface p-4 sm:p-6">
          <NewTemplateForm sources={rows.map(({ slug, name }) => ({ value: slug, label: name }))} />
        </div>
      ) : (
        <Callout family="idle" icon={info} title={whyNoEditing} />
      )}
    </div>
  );
}
