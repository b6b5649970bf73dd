import type { EmailEntry } from '../ledger/entry.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import type { PageAddress } from './page-address.ts';
import { counted, shortMomentOf } from './words.ts';

const line = (entry: EmailEntry, address: PageAddress, readId: string | undefined): Html => {
  const at = Date.parse(entry.acceptedAt);
  return html`<li><a class="mail-line" href="${address.reading(entry.id)}"${entry.id === readId ? html` aria-current="true"` : null}>
    <span class="mail-top"><strong>${entry.senderName}</strong><time datetime="${entry.acceptedAt}">${shortMomentOf(at)}</time></span>
    <span class="mail-subject">${entry.subject || '(sans objet)'}</span>
    <span class="mail-to">à ${entry.to}${entry.copyOf === null ? '' : ' (copie du bac à sable)'}</span>
  </a></li>`;
};

/** The mailbox, newest first. */
export const mailListView = (
  entries: readonly EmailEntry[],
  hidden: number,
  address: PageAddress,
  readId: string | undefined,
): Html => {
  if (entries.length === 0) {
    return html`<div class="empty">${icon('mail', 32)}
      <p><strong>Aucun e-mail${address.to === '' ? ' pour l’instant' : ' pour ce destinataire'}</strong></p>
      <p>Les e-mails que Relais Officine envoie arrivent dans cette boîte.</p>
    </div>`;
  }
  const older =
    hidden > 0
      ? html`<p class="older">${counted(hidden, 'e-mail plus ancien n’est pas affiché', 'e-mails plus anciens ne sont pas affichés')}</p>`
      : null;
  return html`<ol class="mails">${entries.map((entry) => line(entry, address, readId))}</ol>${older}`;
};
