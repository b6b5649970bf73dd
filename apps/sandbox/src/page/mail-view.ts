import type { EmailEntry } from '../ledger/entry.ts';
import { referenceInMessageId } from '../ledger/reference.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import { linkedText } from './linked-text.ts';
import { mailFrameSandbox } from './mail-document.ts';
import type { MailFace, PageAddress } from './page-address.ts';
import { momentOf } from './words.ts';

const faceNames: Readonly<Record<MailFace, string>> = {
  html: 'Mise en page',
  texte: 'Texte seul',
  'en-tetes': 'En-têtes',
};

const headersTable = ({ headers }: EmailEntry): Html =>
  html`<div class="headers" tabindex="0" role="region" aria-label="En-têtes de l’e-mail"><table>
    <thead><tr><th scope="col">Nom</th><th scope="col">Valeur</th></tr></thead>
    <tbody>${Object.entries(headers).map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody>
  </table></div>`;

const content = (entry: EmailEntry, face: MailFace): Html => {
  if (face === 'en-tetes') return headersTable(entry);
  if (face === 'texte')
    return html`<div class="mail-text">${linkedText(entry.text || '(sans version texte)')}</div>`;
  return html`<iframe class="mail-frame" title="Contenu de l’e-mail" src="/mails/${entry.id}" sandbox="${mailFrameSandbox}"></iframe>`;
};

/** Whether its reader can see the reference: the one taken from the Message-ID is for machines. */
const isWritten = ({ reference, headers }: EmailEntry): boolean =>
  reference !== null && reference !== referenceInMessageId(headers['message-id']);

/** One mail, opened: who, when, and one of its faces. */
export const mailView = (entry: EmailEntry | undefined, address: PageAddress): Html => {
  if (entry === undefined) {
    return html`<div class="empty">${icon('mail', 32)}
      <p><strong>Aucun e-mail ouvert</strong></p>
      <p>Choisissez un e-mail dans la liste pour le lire.</p>
    </div>`;
  }
  const faces: MailFace[] = entry.html === null ? ['texte', 'en-tetes'] : ['html', 'texte', 'en-tetes'];
  const face = faces.find((known) => known === address.face) ?? faces[0] ?? 'texte';
  return html`<article class="mail" data-mail="${entry.id}">
    <h3 class="mail-title">${entry.subject || '(sans objet)'}</h3>
    <dl class="mail-facts">
      <dt>De</dt><dd>${entry.senderName} <span class="soft">${entry.from}</span></dd>
      <dt>À</dt><dd><a href="${address.filteredBy(entry.to)}" title="Ne montrer que ce destinataire">${entry.to}</a></dd>
      <dt>Reçu</dt><dd><time datetime="${entry.acceptedAt}">${momentOf(Date.parse(entry.acceptedAt))}</time></dd>
      ${isWritten(entry) ? html`<dt>Réf</dt><dd class="reference">${entry.reference}</dd>` : null}
    </dl>
    <nav class="faces" aria-label="Versions de l’e-mail">${faces.map(
      (name) =>
        html`<a href="${address.reading(entry.id, name)}"${name === face ? html` aria-current="page"` : null}>${faceNames[name]}</a>`,
    )}</nav>
    ${content(entry, face)}
  </article>`;
};
