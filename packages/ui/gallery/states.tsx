import { Badge } from '../src/badge.tsx';
import { Button } from '../src/button.tsx';
import * as glyphs from '../src/glyphs.tsx';
import { LabelCard } from '../src/label-card.tsx';
import { LinkButton } from '../src/link-button.tsx';
import { Thread, ThreadStep } from '../src/thread.tsx';
import { ThreadProgress } from '../src/thread-progress.tsx';

export function Badges() {
  return (
    <div className="flex flex-wrap gap-2">
      <Badge family="idle" weight="outline" icon={glyphs.circle}>
        À faire
      </Badge>
      <Badge family="run" weight="tint" icon={glyphs.circleDot}>
        En cours
      </Badge>
      <Badge family="wait" weight="tint" icon={glyphs.hourglass}>
        En attente 48 h
      </Badge>
      <Badge family="turn" weight="solid" icon={glyphs.bellRing}>
        À relancer
      </Badge>
      <Badge family="stop" weight="solid" icon={glyphs.octagonX}>
        Bloqué
      </Badge>
      <Badge family="done" weight="tint" icon={glyphs.circleCheck}>
        Activée
      </Badge>
      <Badge family="turn" weight="solid" icon={glyphs.smartphone}>
        À réactiver
      </Badge>
      <Badge family="done" weight="outline" icon={glyphs.idCard}>
        Carte CPS
      </Badge>
      <Badge family="idle" weight="dashed" icon={glyphs.circleMinus}>
        Sans objet
      </Badge>
    </div>
  );
}

export function Buttons() {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button>Reprendre l’activation</Button>
      <Button variant="secondary" icon={glyphs.phone}>
        Appeler le support
      </Button>
      <Button variant="quiet">Plus tard</Button>
      <Button variant="danger">Suspendre les envois</Button>
      <Button disabled>Indisponible</Button>
      <Button aria-disabled="true">Envoi en cours…</Button>
      <LinkButton href="#" variant="secondary" icon={glyphs.download}>
        Exporter 212 lignes
      </LinkButton>
    </div>
  );
}

export function StatusCard() {
  return (
    <LabelCard
      family="wait"
      badge={
        <Badge family="wait" weight="tint" icon={glyphs.hourglass}>
          En attente 48 h
        </Badge>
      }
      corner="Réf 7K3F"
      title={
        <>
          Réessayez à partir de <time dateTime="2026-11-24T14:10">mardi 24 nov. à 14 h 10</time>
        </>
      }
      actions={
        <>
          <LinkButton href="#">Préparer mon téléphone</LinkButton>
          <LinkButton href="#" variant="quiet">
            J’ai ma carte et un lecteur
          </LinkButton>
        </>
      }
    >
      <p>Dans 26 h environ : votre mise à jour est en cours de traitement.</p>
    </LabelCard>
  );
}

export function Threads() {
  return (
    <div className="grid gap-8">
      <ThreadProgress current={3} total={5}>
        Étape 3 sur 5
      </ThreadProgress>
      <Thread label="Votre activation">
        <ThreadStep state="past" title="Coordonnées mises à jour" meta="dim. 22 nov., 14 h 10" />
        <ThreadStep state="current" family="wait" title="Attente d’environ 48 h" meta="jusqu’à mar. 14 h 10">
          <p>Nous vous préviendrons par SMS au 06 … 12.</p>
        </ThreadStep>
        <ThreadStep state="ahead" title="Demander le QR code" />
        <ThreadStep state="ahead" title="Activer sur le téléphone" />
      </Thread>
    </div>
  );
}
