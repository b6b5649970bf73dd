import { type Html, html } from '../page/html.ts';
import { identityDocument } from './identity-document.ts';

/** What the tester typed, given back when it is refused. */
export type TypedIdentity = {
  readonly identifier: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly mode: string;
};

const modes = [
  { value: 'MOBILE', name: 'e-CPS', detail: 'prouve l’e-CPS' },
  { value: 'CARD', name: 'Carte CPS', detail: 'prouve la carte' },
  { value: '', name: 'Non précisé', detail: 'ne prouve ni l’une ni l’autre' },
] as const;

const errorOf = (isRefused: boolean): Html | null =>
  isRefused
    ? html`<p class="field-error" id="identifiant-erreur">Cet identifiant ne convient pas. Saisissez de 3 à 40 lettres ou chiffres, par exemple 99700000005.</p>`
    : null;

/** Where the tester says whom Pro Santé Connect is to recognise, and how. Any identifier will do. */
export const signInView = (action: string, typed: TypedIdentity, isRefused: boolean): Html =>
  identityDocument(
    'Choisissez une identité',
    html`<p class="lead">Le vrai service demanderait l’e-CPS ou la carte. Ici, dites qui se connecte.</p>
  <form method="post" action="${action}" novalidate>
    <div class="field">
      <label for="identifiant">Numéro RPPS ou identifiant national</label>
      <p class="hint" id="identifiant-aide">11 chiffres, ou 8 suivi du RPPS. Un identifiant de test convient aussi.</p>
      ${errorOf(isRefused)}
      <input id="identifiant" name="identifiant" value="${typed.identifier}" autocomplete="off" spellcheck="false" required aria-describedby="${isRefused ? 'identifiant-erreur ' : ''}identifiant-aide"${isRefused ? html` aria-invalid="true" autofocus` : null}>
    </div>
    <div class="pair">
      <div class="field"><label for="prenom">Prénom (facultatif)</label><input id="prenom" name="prenom" value="${typed.givenName}" autocomplete="off"></div>
      <div class="field"><label for="nom">Nom (facultatif)</label><input id="nom" name="nom" value="${typed.familyName}" autocomplete="off"></div>
    </div>
    <fieldset>
      <legend>Moyen de connexion</legend>
      ${modes.map(
        ({ value, name, detail }) =>
          html`<label class="choice"><input type="radio" name="mode" value="${value}"${typed.mode === value ? html` checked` : null}><span><strong>${name}</strong> <span class="soft">${detail}</span></span></label>`,
      )}
    </fieldset>
    <p class="actions"><button name="suite" value="continuer">Se connecter</button><button class="quiet" name="suite" value="annuler" formnovalidate>Annuler la connexion</button></p>
  </form>`,
    { isError: isRefused },
  );
