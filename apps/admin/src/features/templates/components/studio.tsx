import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Callout } from '@relais/ui/callout';
import { info } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { DoneMessage } from '../../../lib/done-message.tsx';
import { Link } from '../../../lib/link.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import { fieldsShown } from '../content-fields.ts';
import type { StudioShown } from '../studio.presenter.ts';
import { whyNoEditing } from '../who-edits.ts';
import { DraftPanel } from './draft-panel.tsx';
import { KeepTemplate } from './keep-template.tsx';
import { OldVersion } from './old-version.tsx';
import { StudioForm } from './studio-form.tsx';
import { FieldTexts } from './text-diff.tsx';
import { Versions } from './versions.tsx';

/** One template: its text, what it costs, how it reads, what changed. */
export function Studio({ shown }: { shown: StudioShown }) {
  const { name, lead, state, done, mayEdit, archived, old, draft } = shown;
  return (
    <div className="grid gap-6">
      <WindowTitle>{name}</WindowTitle>
      <div className="grid gap-4">
        <PageHeader
          title={name}
          above={
            <Breadcrumb
              link={Link}
              items={[
                { href: '/relances', label: 'Relances' },
                { href: '/relances/modeles', label: 'Modèles' },
              ]}
            />
          }
          lead={lead}
        />
        <p>
          {state} {draft?.about}
        </p>
        <DoneMessage>{done}</DoneMessage>
        {archived && <Callout family="idle" icon={info} title={archived} />}
        {!mayEdit && <Callout family="idle" icon={info} title={whyNoEditing} />}
      </div>
      {old && <OldVersion shown={shown} old={old} />}
      {mayEdit && archived === undefined ? (
        <>
          <StudioForm key={`${shown.revision}`} shown={shown} />
          {draft && <DraftPanel shown={shown} draft={draft} />}
        </>
      ) : (
        <FieldTexts fields={fieldsShown(shown.content)} />
      )}
      <Versions shown={shown} />
      {mayEdit && <KeepTemplate shown={shown} />}
    </div>
  );
}
