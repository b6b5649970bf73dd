import { LinkButton } from '@relais/ui/link-button';

/** The way to what is known, and to its end. */
export function MyDataLinks() {
  return (
    <section className="grid gap-3">
      <h2>Mes données</h2>
      <p className="max-w-measure">
        Vous pouvez télécharger tout ce que nous savons de vous, ou le faire effacer.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <LinkButton href="/preferences/donnees" variant="secondary">
          Voir mes données
        </LinkButton>
        <LinkButton href="/preferences/donnees/effacer" variant="quiet">
          Effacer mes données
        </LinkButton>
      </div>
    </section>
  );
}
