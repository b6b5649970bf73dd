import { logIn, menu } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { SearchForm } from '../../../lib/search-form.tsx';
import { ways } from '../ways.ts';
import { OwnWays } from './account-links.tsx';
import { DropDown } from './drop-down.tsx';
import { WayList } from './way-list.tsx';

type PhoneMenuProps = { readonly isSignedIn: boolean; readonly path: string };

/** Everything of the bar behind one word: a phone keeps its first screen for the situation. */
export function PhoneMenu({ isSignedIn, path }: PhoneMenuProps) {
  return (
    // Another one after signing out: one that stayed open would hide what the page says of it.
    <DropDown key={`${isSignedIn} ${path}`} label="Menu" icon={menu}>
      <SearchForm id="recherche-menu" />
      <WayList label="Principal" ways={ways} path={path} />
      {isSignedIn ? (
        <div className="grid gap-2 border-t border-hair pt-2">
          <OwnWays path={path} />
        </div>
      ) : (
        <LinkButton href="/connexion" icon={logIn}>
          Se connecter
        </LinkButton>
      )}
    </DropDown>
  );
}
