import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Callout } from '@relais/ui/callout';
import { lock } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { Link } from '../../../lib/link.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { RuleFormShown } from '../rule.presenter.ts';
import { RuleForm } from './rule-form.tsx';

type NewRulePageProps = { form: RuleFormShown; mayEdit: boolean; whyNoEdit: string };

/** A rule that does not exist yet. */
export function NewRulePage({ form, mayEdit, whyNoEdit }: NewRulePageProps) {
  return (
    <div className="grid max-w-[72rem] gap-6">
      <WindowTitle>Nouvelle règle</WindowTitle>
      <PageHeader
        title="Nouvelle règle"
        above={
          <Breadcrumb
            link={Link}
            items={[
              { href: '/relances', label: 'Relances' },
              { href: '/relances/regles', label: 'Règles' },
            ]}
          />
        }
        lead="Elle ne vaut que pour ce qui arrivera après son enregistrement."
      />
      {mayEdit ? <RuleForm shown={form} /> : <Callout family="idle" icon={lock} title={whyNoEdit} />}
    </div>
  );
}
