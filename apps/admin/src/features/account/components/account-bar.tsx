import { logOut, user } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { SubmitButton } from '@relais/ui/submit-button';
import type { Staff } from '../../../lib/answers.ts';
import { Link } from '../../../lib/link.tsx';
import { signOut } from '../actions.ts';
import { presentAccount } from '../presenter.ts';

/** Who acts, in which role, on which departments; the way out. */
export function AccountBar({ staff }: { staff: Staff }) {
  const { name, role, scope } = presentAccount(staff);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <p className="text-meta text-soft max-sm:sr-only">
        {role} · {scope}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <LinkButton href="/compte" variant="quiet" icon={user} as={Link}>
          {name}
        </LinkButton>
        <form action={signOut}>
          <SubmitButton variant="quiet" icon={logOut} pendingLabel="Déconnexion…">
            <span className="whitespace-nowrap">Se déconnecter</span>
          </SubmitButton>
        </form>
      </div>
    </div>
  );
}
