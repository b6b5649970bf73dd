import { LinkButton } from '@relais/ui/link-button';
import { SubmitButton } from '@relais/ui/submit-button';
import { signOut } from '../actions.ts';

/** In or out: one way, at the end of the bar. */
export function AccountLinks({ isSignedIn }: { readonly isSignedIn: boolean }) {
  if (!isSignedIn) {
    return (
      <LinkButton href="/connexion" variant="quiet">
        Se connecter
      </LinkButton>
    );
  }
  return (
    <form action={signOut}>
      <SubmitButton variant="quiet" pendingLabel="Déconnexion…">
        Se déconnecter
      </SubmitButton>
    </form>
  );
}
