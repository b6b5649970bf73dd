import { refreshCw } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { pathHere } from './visit.ts';

/** Asks for the same page again. A plain link: it works when scripts did not load either. */
export async function RetryLink() {
  return (
    <LinkButton href={await pathHere()} variant="secondary" icon={refreshCw}>
      Réessayer
    </LinkButton>
  );
}
