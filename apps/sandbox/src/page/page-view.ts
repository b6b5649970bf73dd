import type { EmailEntry, Entry, SmsEntry } from '../ledger/entry.ts';
import { type Html, html } from './html.ts';
import { icon, mark } from './icons.ts';
import { mailListView } from './mail-list-view.ts';
import { mailView } from './mail-view.ts';
import type { PageAddress } from './page-address.ts';
import { phoneView } from './phone-view.ts';
import { counted, phoneNumber } from './words.ts';

/** How many of each channel are shown: a load test sends thousands. */
const shown = 200;

export type PageContent = {
  readonly address: PageAddress;
  /** Oldest first, already those of the recipient asked for. */
  readonly entries: readonly Entry[];
  readonly recipients: readonly string[];
  readonly faults: number;
};

const filterForm = (address: PageAddress, recipients: readonly string[]): Html =>
  html`<form class="filter" method="get" action="/" role="search">
    <label for="to">Destinataire</label>
    <input id="to" name="to" value="${address.to}" list="recipients" autocomplete="off" spellcheck="false" placeholder="numéro ou adresse">
    <datalist id="recipients">${recipients.slice(-shown).map((to) => html`<option value="${to}">`)}</datalist>
    <button>Filtrer</button>
    ${address.to === '' ? null : html`<a href="/">Effacer le filtre</a>`}
  </form>`;

const faultNotice = (faults: number): Html | null =>
  faults === 0
    ? null
    : html`<p class="notice">${icon('alert', 18)}<span>${counted(faults, 'panne simulée est active', 'pannes simulées sont actives')}. <a href="/api/faults">Voir les pannes</a></span></p>`;

export const pageView = ({ address, entries, recipients, faults }: PageContent): Html => {
  const texts = entries.filter((entry): entry is SmsEntry => entry.channel === 'sms');
  const mails = entries.filter((entry): entry is EmailEntry => entry.channel === 'email').reverse();
  const opened = mails.find(({ id }) => id === address.mail) ?? mails[0];
  const owner =
    address.to !== '' && !address.to.includes('@') ? phoneNumber(address.to) : 'Tous les téléphones';

  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Bac à sable de Relais Officine : messages envoyés</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/page.css">
<link rel="stylesheet" href="/assets/messages.css">
<link rel="stylesheet" href="/assets/reading.css">
<script src="/assets/refresh.js" type="module"></script>
</head>
<body>
<a class="skip" href="#telephone">Aller aux messages</a>
<header>
<div class="top">
  <div class="brand">${mark}<div><h1>Bac à sable</h1><p>Ce que Relais Officine a envoyé. Rien ne quitte cette machine.</p></div></div>
  ${filterForm(address, recipients)}
</div>
<div class="state">
  <p role="status" data-live="count">${counted(texts.length, 'SMS', 'SMS')} et ${counted(mails.length, 'e-mail', 'e-mails')}</p>
  <button type="button" class="quiet" data-refresh hidden>Suspendre l’actualisation</button>
  <div data-live="faults">${faultNotice(faults)}</div>
</div>
</header>
<main>
  <section class="phone" id="telephone" aria-labelledby="phone-title">
    <h2 id="phone-title">Téléphone</h2>
    <div class="handset"><p class="handset-owner">${owner}</p>
      <div class="screen" tabindex="0" role="region" aria-label="SMS reçus" data-live="phone" data-bottom>${phoneView(texts.slice(-shown), texts.length - Math.min(texts.length, shown), address)}</div>
    </div>
  </section>
  <section class="mailbox" aria-labelledby="mailbox-title">
    <h2 id="mailbox-title">Messagerie</h2>
    <div class="panes">
      <div class="mail-list" tabindex="0" role="region" aria-label="E-mails reçus" data-live="mails">${mailListView(mails.slice(0, shown), mails.length - Math.min(mails.length, shown), address, opened?.id)}</div>
      <div class="reading" id="lecture" tabindex="0" role="region" aria-label="E-mail ouvert" data-live-empty>${mailView(opened, address)}</div>
    </div>
  </section>
</main>
<footer><p>Pour les tests : <a href="/api/messages">/api/messages</a>, <a href="/api/ledger">/api/ledger</a>, <a href="/api/faults">/api/faults</a></p></footer>
</body>
</html>`;
};
