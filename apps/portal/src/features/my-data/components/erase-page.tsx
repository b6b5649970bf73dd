import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Callout } from '@relais/ui/callout';
import { FormActions } from '@relais/ui/form';
import { Column } from '@relais/ui/frame';
import { triangleAlert } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { KeptCheckbox } from '../../../lib/forms/kept-fields.tsx';
import { Words } from '../../../lib/words.tsx';
import { eraseMyData } from '../actions.ts';

const goes = [
  'Vos coordonnées, votre historique, vos demandes d’aide et vos choix.',
  'Le texte et l’adresse de chaque message que nous vous avons envoyé.',
  'Vos connexions et les appareils reconnus : vous serez déconnecté.',
] as const;

const stays = [
  {
    what: 'Ce que l’annuaire public dit de vous : nom, RPPS, officine, rôle.',
    why: 'Il est publié par l’État et revient à chaque mise à jour.',
  },
  {
    what: 'Le nombre de messages partis, sans nom, sans adresse ni texte.',
    why: 'Pour que nos comptes restent justes.',
  },
  {
    what: 'Une empreinte chiffrée de votre demande et de vos adresses.',
    why: 'Pour ne pas vous réécrire si un fichier vous nomme à nouveau.',
  },
] as const;

/** The second step: what goes, what stays and why, then a box and a button. */
export function ErasePage() {
  return (
    <Column>
      <PageHeader
        above={
          <Breadcrumb
            items={[
              { href: '/preferences', label: 'Mes préférences' },
              { href: '/preferences/donnees', label: 'Mes données' },
            ]}
          />
        }
        title="Effacer mes données"
        lead="Lisez d’abord : cela ne se défait pas."
      />
      <section className="grid gap-2">
        <h2>Ce qui est effacé</h2>
        <ul className="grid max-w-measure list-disc gap-2 ps-5">
          {goes.map((line) => (
            <li key={line}>
              <Words>{line}</Words>
            </li>
          ))}
        </ul>
      </section>
      <section className="grid gap-2">
        <h2>Ce qui reste, et pourquoi</h2>
        <ul className="grid max-w-measure list-disc gap-2 ps-5">
          {stays.map(({ what, why }) => (
            <li key={what}>
              {what} <span className="text-soft">{why}</span>
            </li>
          ))}
        </ul>
      </section>
      <Callout family="stop" icon={triangleAlert} title="Nous ne vous préviendrons plus de rien.">
        <p>Votre suivi repart de zéro, et un conseiller ne saura plus ce que vous avez déjà essayé.</p>
      </Callout>
      <ActionForm action={eraseMyData}>
        <KeptCheckbox name="confirmed" label="J’ai compris que mes données seront effacées pour de bon" />
        <FormActions>
          <SubmitButton variant="danger" pendingLabel="Effacement…">
            Effacer mes données
          </SubmitButton>
          <LinkButton href="/preferences/donnees" variant="quiet">
            Annuler
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Column>
  );
}
