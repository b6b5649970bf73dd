import type { ActivationCommand } from '@relais/domain/activation/command';
import { days, hours, type Instant, later, minutes } from '@relais/domain/kernel/instant';
import type { CaseOutcome } from '@relais/domain/support/case';

/** What happens to a request for help besides what the life cycle knows. */
export type HelpDeed =
  | { readonly type: 'ask-for-call'; readonly words: string }
  | { readonly type: 'take-call' }
  | { readonly type: 'end-call'; readonly outcome: CaseOutcome; readonly note: string };

export type Deed = {
  /** Milliseconds before now. */
  readonly ago: number;
  readonly by: 'pharmacist' | 'advisor' | 'identity-provider' | 'roster-import';
  readonly does: (at: Instant) => ActivationCommand | HelpDeed;
};

export type Persona = { readonly name: string; readonly share: number; readonly deeds: readonly Deed[] };

const self = (ago: number, command: ActivationCommand): Deed => ({
  ago,
  by: 'pharmacist',
  does: () => command,
});
const advisor = (ago: number, command: ActivationCommand): Deed => ({
  ago,
  by: 'advisor',
  does: () => command,
});
const updates = (ago: number, madeBefore = minutes(20)): Deed => ({
  ago,
  by: 'pharmacist',
  does: (at) => ({ type: 'declare-coordinate-update', at: later(at, -madeBefore) }),
});

const asks = (ago: number, words: string): Deed => ({
  ago,
  by: 'pharmacist',
  does: () => ({ type: 'ask-for-call', words }),
});
const takes = (ago: number): Deed => ({ ago, by: 'advisor', does: () => ({ type: 'take-call' }) });
const ends = (ago: number, outcome: CaseOutcome, note: string): Deed => ({
  ago,
  by: 'advisor',
  does: () => ({ type: 'end-call', outcome, note }),
});

const begin: ActivationCommand = { type: 'begin', route: 'without-card' };
const step = (name: string): ActivationCommand => ({ type: 'complete-step', step: name });
const noSms: ActivationCommand = { type: 'report-symptom', symptom: 'no-sms-received' };
const noEmail: ActivationCommand = { type: 'report-symptom', symptom: 'no-email-received' };

/** The lives that a region shows: every status, every grade of evidence, every way to be stuck. Shares are out of 100 people. */
export const personas: readonly Persona[] = [
  { name: 'to start', share: 18, deeds: [] },
  {
    name: 'active, told by the person, at the first try',
    share: 14,
    deeds: [
      self(days(40), begin),
      self(days(40) - minutes(4), step('installer-application')),
      self(days(40) - minutes(15), { type: 'declare-active' }),
    ],
  },
  {
    name: 'active after a wait, confirmed on the phone',
    share: 12,
    deeds: [
      self(days(60), begin),
      self(days(60) - minutes(9), noEmail),
      updates(days(59)),
      self(days(56), begin),
      self(days(56) - minutes(12), { type: 'declare-active' }),
      advisor(days(50), {
        type: 'confirm-active',
        reason: 'Vérifié au téléphone\u00A0: connexion faite pendant l’appel.',
      }),
    ],
  },
  {
    name: 'active before the wait was over',
    share: 4,
    deeds: [
      self(days(30), begin),
      updates(days(30) - minutes(30)),
      self(days(29), { type: 'declare-active' }),
    ],
  },
  {
    name: 'active, proven by Pro Santé Connect',
    share: 8,
    deeds: [
      self(days(70), { type: 'begin', route: 'with-card' }),
      { ago: days(69), by: 'identity-provider', does: () => ({ type: 'prove-active' }) },
    ],
  },
  {
    name: 'waiting',
    share: 7,
    deeds: [self(hours(31), begin), self(hours(31) - minutes(8), noEmail), updates(hours(30))],
  },
  {
    name: 'waiting, about to be told',
    share: 1,
    deeds: [self(hours(49), begin), updates(hours(47) + minutes(57), 0)],
  },
  {
    name: 'to retry, told a few days ago',
    share: 8,
    deeds: [self(days(9), begin), self(days(9) - minutes(6), noEmail), updates(days(8))],
  },
  {
    name: 'blocked by the mail that never comes',
    share: 4,
    deeds: [
      self(days(12), begin),
      self(days(12) - minutes(10), noEmail),
      self(days(12) - minutes(14), {
        type: 'try-remedy',
        remedy: 'regarder-les-indesirables',
        worked: false,
      }),
    ],
  },
  {
    name: 'blocked by the mail, asked for a call and could not be reached',
    share: 1,
    deeds: [
      self(days(12), begin),
      self(days(12) - minutes(10), noEmail),
      asks(days(12) - minutes(20), 'Aucun e-mail après deux essais, y compris dans les indésirables.'),
      takes(days(12) - minutes(60)),
      ends(days(12) - minutes(65), 'unreachable', 'Deux appels sans réponse, message laissé.'),
    ],
  },
  {
    name: 'blocked by the mail, called back a moment ago',
    share: 1,
    deeds: [
      self(days(1), begin),
      self(days(1) - minutes(10), noEmail),
      asks(hours(1), 'Je n’ai pas reçu l’e-mail. Je suis au comptoir jusqu’à 19 h.'),
      takes(minutes(20)),
    ],
  },
  {
    name: 'blocked by the card, waits for a call',
    share: 1,
    deeds: [
      self(days(2), { type: 'begin', route: 'with-card' }),
      self(days(2) - minutes(7), { type: 'report-symptom', symptom: 'card-not-read' }),
      asks(minutes(40), 'Le lecteur est neuf, la carte n’est toujours pas lue.'),
    ],
  },
  {
    name: 'blocked by the card',
    share: 3,
    deeds: [
      self(days(6), { type: 'begin', route: 'with-card' }),
      self(days(6) - minutes(7), { type: 'report-symptom', symptom: 'card-not-read' }),
    ],
  },
  {
    name: 'still failing after the wait, not called yet',
    share: 1,
    deeds: [
      self(days(9), begin),
      self(days(9) - minutes(8), noEmail),
      updates(days(8)),
      self(days(4), begin),
      self(days(4) - minutes(9), noSms),
    ],
  },
  {
    name: 'still failing after the wait, called and active',
    share: 1,
    deeds: [
      self(days(16), begin),
      self(days(16) - minutes(8), noEmail),
      updates(days(15)),
      self(days(11), begin),
      self(days(11) - minutes(9), noSms),
      takes(days(11) - minutes(50)),
      ends(days(11) - minutes(70), 'activated', 'Activée pendant l’appel, sur un téléphone plus récent.'),
    ],
  },
  {
    name: 'still failing after the wait, called and sent to the desk',
    share: 1,
    deeds: [
      self(days(16), begin),
      self(days(16) - minutes(8), noEmail),
      updates(days(15)),
      self(days(10), begin),
      self(days(10) - minutes(9), noSms),
      takes(days(10) - minutes(40)),
      ends(days(10) - minutes(55), 'sent-to-desk', 'Dossier ouvert au support e-CPS pendant l’appel.'),
    ],
  },
  {
    name: 'under way',
    share: 6,
    deeds: [
      self(days(3), begin),
      self(days(3) - minutes(2), step('installer-application')),
      self(days(3) - minutes(5), step('demander-activation')),
    ],
  },
  {
    name: 'to renew',
    share: 4,
    deeds: [
      self(days(65), begin),
      self(days(65) - minutes(11), { type: 'declare-active' }),
      self(days(5), { type: 'declare-lost', reason: 'new-phone' }),
    ],
  },
  {
    name: 'with the card only',
    share: 3,
    deeds: [self(days(33), { type: 'choose-card-only' })],
  },
  {
    name: 'out of scope',
    share: 1,
    deeds: [advisor(days(20), { type: 'exclude', reason: 'refuses' })],
  },
  {
    name: 'contradicted',
    share: 1,
    deeds: [
      self(days(45), begin),
      { ago: days(44), by: 'identity-provider', does: () => ({ type: 'prove-active' }) },
      advisor(days(4), {
        type: 'correct-status',
        to: { status: 'blocked', route: 'without-card', symptom: 'other' },
        reason: 'Au téléphone, l’application demande à nouveau l’activation.',
      }),
    ],
  },
];
