import type { ActivationEvent, ActivationEventType } from '@relais/domain/activation/events';
import { frenchMoment, type Viewpoint } from '@relais/domain/kernel/french-time';
import { type Instant, isoFromInstant } from '@relais/domain/kernel/instant';
import type { PostponeReason } from '@relais/domain/nudge/decide-nudge';
import type { SkipReason } from '@relais/domain/nudge/skip-reason';
import { type CaseHappening, caseHappeningWords } from './case-timeline-words.ts';
import { eventWords, type Voice } from './event-words.ts';
import { templateBySlug } from './messages/templates.ts';
import { plannedWords } from './planned-words.ts';
import { type MessageFate, type ReceiptTold, type ReceiptWord, receiptWords } from './receipt-words.ts';
import { skipWords } from './skip-words.ts';

/** A name that staff gave: to a campaign, or to a template they added. */
type GivenTitle = { readonly kind: 'campaign' | 'template'; readonly name: string };

/** One thing that happened, as the API tells it. */
export type Happening = { readonly id: string; readonly at: Instant } & (
  | { readonly kind: 'activation'; readonly event: ActivationEvent; readonly staffName?: string | undefined }
  | ({
      readonly kind: 'message';
      readonly template: string;
      readonly reference: string;
      readonly title?: GivenTitle | null;
    } & MessageFate)
  | { readonly kind: 'nudge-skipped'; readonly rules: readonly string[]; readonly reason: SkipReason }
  | { readonly kind: 'nudge-planned'; readonly rule: string; readonly heldBecause: PostponeReason | null }
  | { readonly kind: 'coordinates-doubted'; readonly channel: 'sms' | 'email'; readonly settled: boolean }
  | ({ readonly kind: 'case' } & CaseHappening)
  | {
      readonly kind: 'coordinates-verified';
      readonly channel: 'sms' | 'email';
      readonly because: string;
      readonly staffName?: string | undefined;
    }
);

/** Who holds the baton after it: the colour families of the interface. */
export type HappeningFamily = 'idle' | 'run' | 'wait' | 'turn' | 'stop' | 'done';

export type HappeningIcon =
  | 'start'
  | 'progress'
  | 'trouble'
  | 'wait'
  | 'active'
  | 'renew'
  | 'card'
  | 'staff'
  | 'file'
  | 'sms'
  | 'email'
  | 'help'
  | 'not-sent';

/** One line of the timeline: `when` for people, `iso` for machines. */
export type HappeningTold = {
  readonly id: string;
  readonly icon: HappeningIcon;
  readonly family: HappeningFamily;
  readonly sentence: string;
  readonly detail?: string;
  readonly receipt?: ReceiptTold;
  /** The reference printed in the message. */
  readonly reference?: string;
  readonly when: string;
  readonly iso: string;
};

/** Tells a timeline entry to the person themself or to staff, from a moment and by a clock. */
export const happeningWords = (
  happening: Happening,
  voice: { readonly to: 'pharmacist' } | { readonly to: 'staff'; readonly personName: string },
  from: Viewpoint,
): HappeningTold => ({
  id: happening.id,
  when: frenchMoment(happening.at, from),
  iso: isoFromInstant(happening.at),
  ...contentOf(happening, voice, from),
});

const contentOf = (
  happening: Happening,
  voice: Voice,
  from: Viewpoint,
): Omit<HappeningTold, 'id' | 'when' | 'iso'> => {
  switch (happening.kind) {
    case 'activation': {
      const { event, staffName } = happening;
      const heard = voice.to === 'staff' && staffName !== undefined ? { ...voice, staffName } : voice;
      return { ...looks[event.type], ...eventWords(event, heard, from) };
    }
    case 'message': {
      const receipt = receiptWords(happening, from);
      const { channel, reference } = happening;
      return {
        icon: receipt.word === 'Non envoyé' ? 'not-sent' : channel,
        family: receiptFamilies[receipt.word],
        sentence: `${channel === 'sms' ? 'SMS' : 'E-mail'} : ${titleWords(happening)}`,
        receipt,
        reference,
      };
    }
    case 'nudge-skipped':
      return {
        icon: 'not-sent',
        family: 'idle',
        sentence: skippedSentence(happening.rules, voice),
        receipt: { word: 'Non envoyé', explanation: `Car ${skipWords[happening.reason]}.` },
      };
    case 'case':
      return { ...caseLooks[happening.step], ...caseHappeningWords(happening, voice, from) };
    case 'coordinates-doubted':
      return {
        icon: 'trouble',
        family: happening.settled ? 'idle' : 'stop',
        sentence:
          happening.channel === 'sms'
            ? 'Le numéro de mobile est à vérifier.'
            : 'L’adresse e-mail est à vérifier.',
        detail: happening.settled
          ? 'Les coordonnées ont été vérifiées ou remplacées depuis.'
          : 'Un message n’a pas pu être remis.',
      };
    case 'coordinates-verified':
      return verified(happening, voice);
    case 'nudge-planned': {
      const { rule, heldBecause, at } = happening;
      const receipt = plannedWords({ heldBecause, at }, from);
      return {
        icon: 'wait',
        family: receiptFamilies[receipt.word],
        sentence: voice.to === 'staff' ? `Relance «\u00A0${rule}\u00A0»` : 'Une relance est prévue.',
        receipt,
      };
    }
  }
};

/** Several firings that ended for one reason are one thing that happened. */
const skippedSentence = (rules: readonly string[], { to }: Voice): string => {
  const [rule] = rules;
  if (to === 'pharmacist' || rule === undefined) return 'Une relance n’est pas partie.';
  if (rules.length === 1) return `La relance «\u00A0${rule}\u00A0» n’est pas partie.`;
  return `${rules.length} relances ne sont pas parties\u00A0: ${rules.map((name) => `«\u00A0${name}\u00A0»`).join(', ')}.`;
};

const verified = (
  { channel, because, staffName }: Extract<Happening, { kind: 'coordinates-verified' }>,
  { to }: Voice,
): Omit<HappeningTold, 'id' | 'when' | 'iso'> => {
  const who = (to === 'staff' ? staffName : undefined) ?? 'Un conseiller';
  const what = channel === 'sms' ? 'le numéro de mobile' : 'l’adresse e-mail';
  return {
    icon: 'staff',
    family: 'done',
    sentence: `${who} a vérifié ${what}.`,
    ...(to === 'staff' && because !== ''
      ? { detail: `Raison\u00A0: ${because.replace(/[.\s]+$/, '')}.` }
      : {}),
  };
};

const receiptFamilies: Readonly<Record<ReceiptWord, HappeningFamily>> = {
  Prévu: 'wait',
  Retenu: 'wait',
  'Non envoyé': 'idle',
  Traité: 'run',
  Envoyé: 'run',
  Livré: 'done',
  Échec: 'stop',
};

/** What the message was, without the channel, which the sentence already says. Names are quoted: some hold a colon. */
const titleWords = ({
  template,
  title,
}: Pick<Extract<Happening, { kind: 'message' }>, 'template' | 'title'>): string => {
  if (title?.kind === 'campaign') return `campagne «\u00A0${title.name}\u00A0»`;
  const name = title?.name ?? templateBySlug(template)?.name;
  if (name === undefined) return template.startsWith('campaign/') ? 'message de l’équipe' : 'message';
  return `«\u00A0${name.replace(/ \((?:SMS|e-mail)\)$/, '')}\u00A0»`;
};

const look = (icon: HappeningIcon, family: HappeningFamily) => ({ icon, family });

const caseLooks = {
  opened: look('help', 'stop'),
  taken: look('help', 'run'),
  closed: look('help', 'idle'),
} as const;

const looks: Readonly<
  Record<ActivationEventType, { readonly icon: HappeningIcon; readonly family: HappeningFamily }>
> = {
  'roster-entered': look('start', 'idle'),
  'route-begun': look('progress', 'run'),
  'step-completed': look('progress', 'run'),
  'route-switched': look('progress', 'run'),
  'symptom-reported': look('trouble', 'stop'),
  'retry-failed': look('trouble', 'stop'),
  'remedy-tried': look('progress', 'run'),
  'coordinate-update-declared': look('wait', 'wait'),
  'declared-active': look('active', 'done'),
  'confirmed-active': look('active', 'done'),
  'imported-active': look('file', 'done'),
  'proven-active': look('active', 'done'),
  'card-proven': look('card', 'done'),
  'declared-lost': look('renew', 'turn'),
  'card-chosen': look('card', 'done'),
  excluded: look('staff', 'idle'),
  reinstated: look('staff', 'run'),
  'status-corrected': look('staff', 'run'),
};
