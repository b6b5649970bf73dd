import { frenchMoment, type Viewpoint } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import { type SkipReason, skipReasons } from '@relais/domain/nudge/skip-reason';
import { skipWords } from './skip-words.ts';

/** What became of a message, as it is known now. */
export type MessageFate = {
  readonly channel: 'sms' | 'email';
  readonly state:
    | 'due'
    | 'sending'
    | 'ambiguous'
    | 'accepted'
    | 'delivered'
    | 'undelivered'
    | 'failed'
    | 'parked'
    | 'skipped'
    | 'expired';
  /** A skip reason, or the code the provider answered with. */
  readonly reason: string | null;
  readonly notBefore: Instant;
  readonly acceptedAt: Instant | null;
  readonly endedAt: Instant | null;
};

/** Never "Lu": nothing tells that. */
export type ReceiptWord = 'Prévu' | 'Retenu' | 'Non envoyé' | 'Traité' | 'Envoyé' | 'Livré' | 'Échec';

/** The word of the receipt, and the sentence that explains it (interface, section 5). */
export type ReceiptTold = {
  readonly word: ReceiptWord;
  readonly explanation: string;
  /** What staff can do about a failure, and whether it is about the person's coordinates. */
  readonly remedy?: { readonly sentence: string; readonly about: 'coordinates' | 'person' | 'operation' };
};

export const receiptWords = (fate: MessageFate, from: Viewpoint): ReceiptTold => {
  const at = (instant: Instant | null) => (instant === null ? '' : ` ${frenchMoment(instant, from)}`);
  switch (fate.state) {
    case 'due':
      if (fate.reason === 'quiet-hours') {
        return { word: 'Retenu', explanation: `Heures calmes, jusqu’à${at(fate.notBefore)}.` };
      }
      return fate.notBefore > from.now
        ? { word: 'Prévu', explanation: `Partira${at(fate.notBefore)}.` }
        : { word: 'Prévu', explanation: 'Partira dans les minutes qui viennent.' };
    case 'sending':
      return { word: 'Prévu', explanation: 'Départ en cours.' };
    case 'ambiguous':
      return { word: 'Traité', explanation: 'Remise au prestataire en cours de vérification.' };
    case 'parked':
      return {
        word: 'Traité',
        explanation:
          'Le prestataire n’a rien confirmé. Le message n’est pas renvoyé, pour ne pas en faire deux.',
      };
    case 'accepted':
      return fate.channel === 'sms'
        ? { word: 'Traité', explanation: `Confié au prestataire${at(fate.acceptedAt)}.` }
        : { word: 'Envoyé', explanation: `Parti${at(fate.acceptedAt)} ; la réception n’est pas certaine.` };
    case 'delivered':
      return { word: 'Livré', explanation: `Réception confirmée${at(fate.endedAt)}.` };
    case 'undelivered':
    case 'failed':
      return {
        word: 'Échec',
        explanation: `${failure(fate)}${fate.endedAt === null ? '' : `, constaté${at(fate.endedAt)}`}.`,
        remedy: remedyFor(failure(fate)),
      };
    case 'skipped':
    case 'expired':
      return { word: 'Non envoyé', explanation: `Car ${skipWords[skipReasonOf(fate)]}.` };
  }
};

const skipReasonOf = ({ reason }: MessageFate): SkipReason =>
  skipReasons.find((known) => known === reason) ?? 'too-late';

type Failure =
  | 'Numéro inexistant'
  | 'Messages refusés par cette personne'
  | 'Ligne fixe'
  | 'Ligne fixe ou opérateur injoignable'
  | 'Téléphone injoignable'
  | 'Filtré par l’opérateur'
  | 'Adresse refusée'
  | 'Boîte aux lettres pleine'
  | 'Panne de notre côté';

/** What Twilio's codes mean for the person who waits for the message. */
const smsFailures: Readonly<Record<string, Failure>> = {
  '21211': 'Numéro inexistant',
  '21217': 'Numéro inexistant',
  '21610': 'Messages refusés par cette personne',
  '21614': 'Ligne fixe',
  '21635': 'Ligne fixe',
  '30003': 'Téléphone injoignable',
  '30004': 'Filtré par l’opérateur',
  '30005': 'Numéro inexistant',
  '30006': 'Ligne fixe ou opérateur injoignable',
  '30007': 'Filtré par l’opérateur',
};

const failure = ({ channel, reason }: MessageFate): Failure => {
  if (channel === 'sms') return smsFailures[reason ?? ''] ?? 'Panne de notre côté';
  if (reason === 'not-connected' || reason?.startsWith('5.7.')) return 'Panne de notre côté';
  return reason === '5.2.2' ? 'Boîte aux lettres pleine' : 'Adresse refusée';
};

const remedyFor = (found: Failure): NonNullable<ReceiptTold['remedy']> => {
  switch (found) {
    case 'Numéro inexistant':
      return { about: 'coordinates', sentence: 'Demandez un autre numéro, ou vérifiez celui-ci.' };
    case 'Ligne fixe':
    case 'Ligne fixe ou opérateur injoignable':
      return { about: 'coordinates', sentence: 'Demandez un numéro de mobile, ou vérifiez celui-ci.' };
    case 'Adresse refusée':
      return { about: 'coordinates', sentence: 'Demandez une autre adresse, ou vérifiez celle-ci.' };
    case 'Boîte aux lettres pleine':
      return {
        about: 'coordinates',
        sentence: 'Après trois échecs en 30 jours, l’adresse est à vérifier. Appelez si c’est pressé.',
      };
    case 'Téléphone injoignable':
      return {
        about: 'coordinates',
        sentence: 'Après trois échecs en 30 jours, le numéro est à vérifier. Appelez si c’est pressé.',
      };
    case 'Filtré par l’opérateur':
      return { about: 'person', sentence: 'Appelez la personne, ou son officine.' };
    case 'Messages refusés par cette personne':
      return { about: 'person', sentence: 'Ce choix est respecté. Appelez si c’est nécessaire.' };
    case 'Panne de notre côté':
      return {
        about: 'operation',
        sentence: 'Prévenez l’exploitation\u00A0: la personne n’y est pour rien.',
      };
  }
};
