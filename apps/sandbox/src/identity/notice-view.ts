import { type Html, html } from '../page/html.ts';
import { identityDocument } from './identity-document.ts';

/** What went wrong with a request, with the words of the protocol for whoever has to mend it. */
export const errorView = (error: string, description: string): Html =>
  identityDocument(
    'Connexion impossible',
    html`<p class="lead">Le service qui vous envoie ici a fait une demande que le fournisseur d’identité refuse.</p>
  <p class="technical" lang="en"><strong>${error}</strong><br>${description}</p>`,
  );

export const expiredView = (): Html =>
  identityDocument(
    'Demande expirée',
    html`<p class="lead">Cette demande de connexion n’existe plus. Revenez au service que vous vouliez utiliser et recommencez.</p>`,
  );

/** With JavaScript, the person sees nothing of it: the real service signs out at once. `form` is the library's own. */
export const leavingView = (form: string): Html =>
  identityDocument(
    'Se déconnecter',
    html`<p class="lead">Vous allez être déconnecté de Pro Santé Connect.</p>
  ${{ markup: form }}
  <p class="actions"><button form="op.logoutForm" name="logout" value="yes" data-leave>Se déconnecter</button></p>`,
    { script: html`<script src="/assets/leave.js" type="module"></script>` },
  );

export const leftView = (): Html =>
  identityDocument('Vous êtes déconnecté', html`<p class="lead">Vous pouvez fermer cette page.</p>`);
