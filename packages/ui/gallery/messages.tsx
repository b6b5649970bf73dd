import { Button } from '../src/button.tsx';
import { Callout } from '../src/callout.tsx';
import { DefinitionList } from '../src/definition-list.tsx';
import * as glyphs from '../src/glyphs.tsx';
import { PhoneLink } from '../src/phone-link.tsx';
import { ProgressBar } from '../src/progress-bar.tsx';
import { Stat } from '../src/stat.tsx';
import { StatusMessage } from '../src/status-message.tsx';

export function Messages() {
  return (
    <div className="grid gap-4">
      <StatusMessage
        action={
          <Button variant="quiet" icon={glyphs.undo2}>
            Annuler
          </Button>
        }
      >
        14 relances partiront lundi 23 nov. à 8 h 00.
      </StatusMessage>
      <StatusMessage family="stop">
        Aucun envoi : SMS livré il y a 3 h. Possible demain à 9 h 12.
      </StatusMessage>
      <Callout family="stop" icon={glyphs.triangleAlert} title="3 codes faux bloquent la carte.">
        <p>Gardez votre code sous la main avant de commencer.</p>
      </Callout>
      <Callout family="wait" icon={glyphs.hourglass} title="La mise à jour prend environ 48 h." />
      <Callout
        family="run"
        icon={glyphs.info}
        title="Le support ferme à 18 h aujourd’hui."
        actions={
          <PhoneLink number="+33 1 99 00 00 00" shown="01 99 00 00 00" look="button" action="Appeler le" />
        }
      >
        <p>Appel gratuit. Il peut aider pour l’application et l’activation.</p>
      </Callout>
      <Callout family="done" icon={glyphs.circleCheck} title="Votre e-CPS est active." />
      <Callout family="turn" icon={glyphs.bellRing} title="C’est le moment de réessayer." />
      <Callout family="idle" icon={glyphs.circleMinus} title="Ce suivi est arrêté." />
    </div>
  );
}

export function Figures() {
  return (
    <div className="grid gap-8">
      <div className="grid grid-cols-2 gap-6 sm:grid-cols-4">
        <Stat figure="61 %" label="connectés, parmi tous" detail="3 120 sur 5 114" href="#" />
        <Stat figure="68 %" label="connectés, parmi les joignables" detail="3 120 sur 4 588" href="#" />
        <Stat figure="540" label="officines capables" detail="+ 12 cette semaine" href="#" />
        <Stat figure="9,2 s" label="délai médian d’envoi" />
      </div>
      <ProgressBar id="import" label="Import du fichier" value={64} text="41 200 lignes sur 64 000" />
      <ProgressBar id="wait" label="Attente" value={22} max={48} family="wait" text="22 h sur environ 48 h" />
      <ProgressBar id="unknown" label="Lecture du fichier" text="en cours" />
      <DefinitionList
        items={[
          { term: 'Officine', value: 'Pharmacie du Port, Brest' },
          { term: 'Rôle', value: 'Titulaire' },
          { term: 'Téléphone', value: <PhoneLink number="+33 1 99 00 00 12" shown="01 99 00 00 12" /> },
          { term: 'Preuve', value: 'Activée, déclarée le 12/11' },
        ]}
      />
    </div>
  );
}
