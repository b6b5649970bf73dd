import { search, store } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { Console } from '../features/account/components/console.tsx';
import { DeadEnd } from '../lib/dead-end.tsx';
import { Link } from '../lib/link.tsx';
import { WindowTitle } from '../lib/window-title.tsx';

export default function NotFound() {
  return (
    <Console>
      <WindowTitle>Page introuvable</WindowTitle>
      <DeadEnd
        icon={search}
        title="Cette page n’existe pas, ou vous n’y avez pas accès"
        action={
          <LinkButton href="/officines" variant="secondary" icon={store} as={Link}>
            Voir les officines
          </LinkButton>
        }
      >
        <p>La fiche a pu changer d’adresse, ou dépendre d’un département qui n’est pas le vôtre.</p>
      </DeadEnd>
    </Console>
  );
}
