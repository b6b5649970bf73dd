import { user } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { SubmitButton } from '@relais/ui/submit-button';
import { signOut } from '../actions.ts';
import { accountWays } from '../ways.ts';
import { DropDown } from './drop-down.tsx';
import { WayList } from './way-list.tsx';

type AccountLinksProps = { readonly isSignedIn: boolean; readonly path: string };

/** In or out: at the end of the bar. */
export function AccountLinks({ isSignedIn, path }: AccountLinksProps) {
  if (isSignedIn) {
    return (
      <DropDown key={path} label="Mon espace" icon={user}>
        <OwnWays path={path} />
      </DropDown>
    );
  }
  return path === '/connexion' ? null : (
    <LinkButton href="/connexion" variant="quiet">
      Se connecter
    </LinkButton>
  );
}

/** What is one’s own, and the way out. */
export function OwnWays({ path }: { readonly path: string }) {
  return (
    <>
      <WayList label="Mon espace" ways={accountWays} path={path} />
      <form action={signOut} className="border-t border-hair px-3 pt-2">
        <SubmitButton variant="quiet" pendingLabel="Déconnexion…">
          Se déconnecter
        </SubmitButton>
      </form>
    </>
  );
}
