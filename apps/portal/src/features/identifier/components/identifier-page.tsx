import { Column } from '@relais/ui/frame';
import { PageHeader } from '@relais/ui/page-header';
import { SubmitButton } from '@relais/ui/submit-button';
import { IdentifierForm } from './identifier-form.tsx';

/** "Mon identifiant est refusé": which number was typed, and which one is asked for. */
export function IdentifierPage() {
  return (
    <Column aside={<Confused />}>
      <PageHeader
        title="Vérifier mon identifiant"
        lead="L’application le refuse ? Tapez-le ici : nous disons quel numéro c’est, et lequel saisir. Rien n’est gardé."
      />
      <IdentifierForm>
        <SubmitButton pendingLabel="Vérification…">Vérifier ce numéro</SubmitButton>
      </IdentifierForm>
    </Column>
  );
}

/** Which number is which. */
function Confused() {
  return (
    <section className="grid gap-2">
      <h2>Les numéros que l’on confond</h2>
      <ul className="grid max-w-measure list-disc gap-2 ps-5">
        <li>
          <b>Identifiant national</b>, 12 chiffres : un 8, puis le RPPS. C’est celui qui est demandé.
        </li>
        <li>
          <b>RPPS</b>, 11 chiffres : le vôtre, pour toute la carrière.
        </li>
        <li>
          <b>FINESS</b>, 9 caractères : celui de l’officine, qui n’ouvre aucune connexion.
        </li>
      </ul>
      <p className="max-w-measure">
        <a href="/guides/trouver-identifiant" className="inline-block py-2.5">
          Où le trouver sur la carte
        </a>
      </p>
    </section>
  );
}
