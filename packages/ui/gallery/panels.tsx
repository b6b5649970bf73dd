import { Button } from '../src/button.tsx';
import { Dialog, DialogButton } from '../src/dialog.tsx';
import { Disclosure } from '../src/disclosure.tsx';
import { EmptyState } from '../src/empty-state.tsx';
import * as glyphs from '../src/glyphs.tsx';
import { LinkButton } from '../src/link-button.tsx';
import { Prose } from '../src/prose.tsx';
import { Skeleton } from '../src/skeleton.tsx';

export function Panels() {
  return (
    <div className="grid gap-6">
      <div>
        <Disclosure summary="Pourquoi 48 h ?" open>
          <p>Le temps que vos nouvelles coordonnées arrivent jusqu’au service d’activation.</p>
        </Disclosure>
        <Disclosure summary="Et si je n’ai pas de lecteur ?">
          <p>Un confrère peut vous prêter le sien.</p>
        </Disclosure>
      </div>
      <div className="flex gap-3">
        <DialogButton opens="why">Pourquoi ce message</DialogButton>
      </div>
      <Dialog id="why" title="Pourquoi ce message" actions={<Button>Ne plus recevoir de SMS</Button>}>
        <p>Vous recevez ceci car votre attente est terminée depuis mardi à 14 h 10.</p>
      </Dialog>
      <EmptyState
        icon={glyphs.inbox}
        title="Aucune demande en attente"
        action={
          <LinkButton href="#" variant="secondary">
            Voir les demandes closes
          </LinkButton>
        }
      >
        <p>Les nouvelles demandes d’aide apparaissent ici, la plus urgente d’abord.</p>
      </EmptyState>
      <Skeleton lines={3} />
      <Prose>
        <h2>Avant de commencer</h2>
        <p>
          Installez l’application depuis le magasin de votre téléphone. Gardez votre carte à portée de main.
        </p>
        <ol>
          <li>Ouvrez l’application.</li>
          <li>
            Saisissez <code>8</code> puis vos 11 chiffres.
          </li>
          <li>
            Attendez le <a href="https://example.fr">courriel de confirmation</a>.
          </li>
        </ol>
        <h3>Sur l’ordinateur</h3>
        <ul>
          <li>Insérez la carte.</li>
          <li>Retirez-la à la fin.</li>
        </ul>
      </Prose>
    </div>
  );
}
