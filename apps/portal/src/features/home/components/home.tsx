import { Column } from '@relais/ui/frame';
import { chevronRight, logIn } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { StatusMessage } from '@relais/ui/status-message';
import { Thread, ThreadStep } from '@relais/ui/thread';
import type { ReactNode } from 'react';
import { SearchForm } from '../../../lib/search-form.tsx';
import { Words } from '../../../lib/words.tsx';
import type { Farewell } from '../farewell.ts';
import { FarewellWords } from './farewell-words.tsx';

const open = [
  {
    href: '/parcours',
    title: 'Trouver mon parcours',
    text: 'Quatre questions au plus : avec la carte, sans la carte, ou autrement.',
  },
  {
    href: '/symptomes',
    title: 'Ça ne marche pas',
    text: 'Pas d’e-mail, QR code refusé, carte non lue : les solutions, dans l’ordre.',
  },
  {
    href: '/guides',
    title: 'Lire les guides',
    text: 'Se connecter, changer de téléphone, refaire sa carte : une page chacun, à imprimer si besoin.',
  },
  { href: '/aide', title: 'Questions fréquentes', text: 'Des réponses courtes, avec leur source.' },
  { href: '/supports', title: 'Tous les supports', text: 'Ce que chacun règle, ses horaires, son prix.' },
  {
    href: '/verifier',
    title: 'Vérifier un message',
    text: 'Un SMS ou un e-mail en notre nom : est-il de nous ?',
  },
] as const;

type HomeProps = {
  readonly isSignedIn: boolean;
  readonly farewell: Farewell | undefined;
  /** The desk that helps now. */
  readonly desk: ReactNode;
};

/** What this is, the way in, and what can be done without one. */
export function Home({ isSignedIn, farewell, desk }: HomeProps) {
  return (
    <Column aside={<HowItHelps />}>
      <StatusMessage>{farewell && <FarewellWords farewell={farewell} />}</StatusMessage>
      <div className="grid gap-4">
        <PageHeader
          title={<Words>Votre e-CPS, du premier essai à la connexion</Words>}
          lead="Le Relais vous dit où vous en êtes, quoi faire maintenant et qui appeler. Deux minutes suffisent, sur votre téléphone."
        />
        <div className="flex flex-wrap items-center gap-3">
          {isSignedIn ? (
            <LinkButton href="/ma-situation">Voir ma situation</LinkButton>
          ) : (
            <LinkButton href="/connexion" icon={logIn}>
              Se connecter
            </LinkButton>
          )}
        </div>
      </div>
      {desk}
      <section className="grid gap-3">
        <h2>Sans vous connecter</h2>
        <SearchForm id="recherche-accueil" label="Que cherchez-vous, ou que voyez-vous ?" isMain />
        <ul className="border-t border-hair">
          {open.map(({ href, title, text }) => (
            <li key={href} className="border-b border-hair">
              <a
                href={href}
                className="group flex min-h-target items-center justify-between gap-3 py-3 no-underline"
              >
                <span className="min-w-0">
                  <span className="block font-strong group-hover:underline">
                    <Words>{title}</Words>
                  </span>
                  <span className="block text-soft">
                    <Words>{text}</Words>
                  </span>
                </span>
                <Icon of={chevronRight} className="size-[1.25em] text-edge" />
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Column>
  );
}

/** Nobody stands anywhere on this thread: its knots tell who holds the relay, not how far one is. */
function HowItHelps() {
  return (
    <section className="grid gap-4">
      <h2>Comment le Relais vous aide</h2>
      <Thread label="Comment le Relais vous aide">
        <ThreadStep state="past" family="turn" spokenState="" title="Vous choisissez un parcours">
          <p>Une étape à la fois, avec ce que vous devez voir à l’écran. Votre progression est gardée.</p>
        </ThreadStep>
        <ThreadStep state="past" family="wait" spokenState="" title="Nous attendons avec vous">
          <p>
            Si vos coordonnées à l’Ordre sont à corriger, il faut environ 48 h avant de réessayer. Nous
            comptons, et nous vous prévenons.
          </p>
        </ThreadStep>
        <ThreadStep state="past" family="done" spokenState="" title="Vous réessayez au bon moment">
          <p>Et si cela échoue encore, un conseiller prend le relais.</p>
        </ThreadStep>
      </Thread>
    </section>
  );
}
