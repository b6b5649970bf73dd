import type { SmsEntry } from '../ledger/entry.ts';
import type { IconName } from './icons.ts';

const zone = 'Europe/Paris';
const noBreak = '\u00A0';

const dayFormat = new Intl.DateTimeFormat('fr-FR', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'short',
});
const timeFormat = new Intl.DateTimeFormat('fr-FR', {
  timeZone: zone,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** « mardi 24 nov. » */
export const dayOf = (milliseconds: number): string => dayFormat.format(milliseconds);

const dateFormat = new Intl.DateTimeFormat('fr-FR', { timeZone: zone, day: 'numeric', month: 'short' });

/** « 14 h 10 » */
export const timeOf = (milliseconds: number): string =>
  timeFormat.format(milliseconds).replace(':', `${noBreak}h${noBreak}`);

export const momentOf = (milliseconds: number): string => `${dayOf(milliseconds)} à ${timeOf(milliseconds)}`;

/** « 24 nov., 14 h 10 » */
export const shortMomentOf = (milliseconds: number): string =>
  `${dateFormat.format(milliseconds)}, ${timeOf(milliseconds)}`;

/** French numbers, overseas included, as they are dictated; the others as they are. */
export const phoneNumber = (number: string): string => {
  const groups = /^(\+33)(\d)(\d\d)(\d\d)(\d\d)(\d\d)$|^(\+(?:262|59\d))(\d{3})(\d\d)(\d\d)(\d\d)$/.exec(
    number,
  );
  return groups ? groups.slice(1).filter(Boolean).join(noBreak) : number;
};

/** « 1 SMS », « 2 e-mails » */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('fr-FR')}${noBreak}${count > 1 ? many : one}`;

export type Receipt = {
  readonly word: string;
  readonly icon: IconName;
  readonly family: 'idle' | 'run' | 'wait' | 'done' | 'stop';
};

const failureReasons: Readonly<Record<number, string>> = {
  30001: 'file d’attente pleine',
  30002: 'compte suspendu',
  30003: 'téléphone injoignable',
  30004: 'message bloqué',
  30005: 'numéro inexistant',
  30006: 'ligne fixe ou opérateur injoignable',
  30007: 'filtré',
  30008: 'cause inconnue',
  30500: 'panne du prestataire',
};

const failure = (code: number | null): string =>
  code === null ? 'Échec' : `Échec${noBreak}: ${failureReasons[code] ?? 'refusé par l’opérateur'} (${code})`;

/** What became of a text message, in the words the product uses. */
export const receiptOf = ({ status, sms }: SmsEntry): Receipt => {
  switch (status) {
    case 'scheduled':
      return { word: `Prévu ${momentOf(sms.sendAt ?? sms.createdAt)}`, icon: 'clock', family: 'wait' };
    case 'accepted':
    case 'queued':
      return { word: 'Traité', icon: 'clock', family: 'idle' };
    case 'sent':
      return { word: 'Envoyé', icon: 'arrow', family: 'run' };
    case 'delivered':
      return { word: 'Livré', icon: 'check', family: 'done' };
    case 'canceled':
      return { word: 'Annulé', icon: 'minus', family: 'idle' };
    default:
      return { word: failure(sms.errorCode), icon: 'cross', family: 'stop' };
  }
};
