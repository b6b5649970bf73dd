import { DefinitionList } from '@relais/ui/definition-list';
import { PageHeader } from '@relais/ui/page-header';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { AccountShown } from '../presenter.ts';
import { SecondFactorSetup } from './second-factor-setup.tsx';

/** Who one is here, and how one's account is kept. */
export function AccountPage({ account }: { account: AccountShown }) {
  const { name, email, role, may, departments, hasSecondFactor } = account;
  return (
    <div className="grid max-w-[56rem] gap-8">
      <WindowTitle>Mon compte</WindowTitle>
      <PageHeader title="Mon compte" />
      <div className="rounded-card border border-hair bg-surface px-4 py-2">
        <DefinitionList
          items={[
            { term: 'Nom', value: name },
            { term: 'E-mail', value: email },
            { term: 'Rôle', value: `${role}. ${may}` },
            { term: 'Départements', value: departments },
          ]}
        />
      </div>
      <section aria-labelledby="seconde-etape" className="grid gap-3">
        <h2 id="seconde-etape">Seconde étape de connexion</h2>
        <div className="rounded-card border border-hair bg-surface p-4 sm:p-6">
          <SecondFactorSetup isOn={hasSecondFactor} />
        </div>
      </section>
    </div>
  );
}
