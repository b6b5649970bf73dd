import type { SmsEntry } from '../ledger/entry.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import { linkedText } from './linked-text.ts';
import type { PageAddress } from './page-address.ts';
import { counted, dayOf, phoneNumber, receiptOf, timeOf } from './words.ts';

const segmentsOf = ({ sms }: SmsEntry): Html | null => {
  if (sms.segments < 2 && sms.encoding === 'GSM-7') return null;
  return html`<span class="tag">${counted(sms.segments, 'segment', 'segments')}${sms.encoding === 'UCS-2' ? ', codage UCS-2' : ''}</span>`;
};

const bubble = (entry: SmsEntry, address: PageAddress): Html => {
  const receipt = receiptOf(entry);
  const at = Date.parse(entry.acceptedAt);
  const recipient =
    address.to === ''
      ? html`<a class="to" href="${address.filteredBy(entry.to)}" title="Ne montrer que ce destinataire"><span class="unseen">À </span>${phoneNumber(entry.to)}</a>`
      : null;
  return html`<li class="sms">
    <p class="sms-head"><strong>${entry.from || 'Service de messagerie'}</strong>${recipient}</p>
    <p class="bubble">${linkedText(entry.body)}</p>
    <p class="sms-foot">
      <span class="receipt ${receipt.family}">${icon(receipt.icon, 14)}${receipt.word}</span>
      <time datetime="${entry.acceptedAt}">${timeOf(at)}</time>${segmentsOf(entry)}${entry.copyOf === null ? null : html`<span class="tag">copie du bac à sable</span>`}
    </p>
  </li>`;
};

const byDay = (entries: readonly SmsEntry[]): (readonly [string, SmsEntry[]])[] => {
  const days: [string, SmsEntry[]][] = [];
  for (const entry of entries) {
    const day = dayOf(Date.parse(entry.acceptedAt));
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(entry);
    else days.push([day, [entry]]);
  }
  return days;
};

/** The screen of a phone: oldest at the top, as on any phone. */
export const phoneView = (entries: readonly SmsEntry[], hidden: number, address: PageAddress): Html => {
  if (entries.length === 0) {
    return html`<div class="empty">${icon('phone', 32)}
      <p><strong>Aucun SMS${address.to === '' ? ' pour l’instant' : ' pour ce destinataire'}</strong></p>
      <p>Les SMS que Relais Officine envoie s’affichent ici, sans partir chez un opérateur.</p>
    </div>`;
  }
  const older =
    hidden > 0
      ? html`<p class="older">${counted(hidden, 'SMS plus ancien n’est pas affiché', 'SMS plus anciens ne sont pas affichés')}</p>`
      : null;
  return html`${older}${byDay(entries).map(
    ([day, ofDay]) =>
      html`<h3 class="day">${day}</h3><ol class="thread">${ofDay.map((entry) => bubble(entry, address))}</ol>`,
  )}`;
};
