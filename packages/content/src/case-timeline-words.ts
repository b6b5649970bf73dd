import type { Symptom } from '@relais/domain/activation/symptom';
import { frenchMoment, type Viewpoint } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import type { CaseOrigin, CaseOutcome } from '@relais/domain/support/case';
import { caseOutcomeWords } from './case-words.ts';
import type { EventTold, Voice } from './event-words.ts';
import { symptomWords } from './symptom-words.ts';

/** What happened to a request for help, as the API tells it. */
export type CaseHappening =
  | {
      readonly step: 'opened';
      readonly origin: CaseOrigin;
      readonly symptom: Symptom | null;
      readonly words: string;
      readonly dueAt: Instant;
    }
  | { readonly step: 'taken'; readonly staffName?: string | undefined }
  | {
      readonly step: 'closed';
      readonly outcome: CaseOutcome;
      readonly note: string;
      readonly byThemself: boolean;
      readonly staffName?: string | undefined;
    };

/** One step of a request for help in a sentence. The outcome and what staff noted are for staff. */
export const caseHappeningWords = (happening: CaseHappening, voice: Voice, from: Viewpoint): EventTold => {
  switch (happening.step) {
    case 'opened':
      return opened(happening, voice, from);
    case 'taken':
      return {
        sentence:
          voice.to === 'staff'
            ? `${happening.staffName ?? 'Un conseiller'} a pris en charge la demande d’aide.`
            : 'Un conseiller a pris en charge votre demande d’aide.',
      };
    case 'closed':
      return closed(happening, voice);
  }
};

const opened = (
  { origin, symptom, words, dueAt }: Extract<CaseHappening, { step: 'opened' }>,
  voice: Voice,
  from: Viewpoint,
): EventTold => {
  const details = [
    symptom === null ? undefined : `Blocage : ${symptomWords[symptom]}.`,
    words === '' ? undefined : `« ${words} »`,
    `Appel promis au plus tard ${frenchMoment(dueAt, from)}.`,
  ];
  return {
    sentence: openings[origin](voice.to === 'staff' ? voice.personName : undefined),
    detail: details.filter((detail) => detail !== undefined).join(' '),
  };
};

/** Without a name: to the person themself. */
const openings: Readonly<Record<CaseOrigin, (personName: string | undefined) => string>> = {
  asked: (name) => `${name === undefined ? 'Vous avez' : `${name} a`} demandé un rappel.`,
  'still-failing': () => 'L’essai après l’attente a échoué : un rappel est prévu.',
  staff: (name) => `Un conseiller a ouvert une demande d’aide pour ${name ?? 'vous'}.`,
};

const closed = (
  { outcome, note, byThemself, staffName }: Extract<CaseHappening, { step: 'closed' }>,
  voice: Voice,
): EventTold => {
  if (byThemself) {
    return {
      sentence:
        voice.to === 'staff'
          ? `${voice.personName} n’a plus besoin d’aide.`
          : 'Vous avez indiqué ne plus avoir besoin d’aide.',
    };
  }
  if (voice.to === 'pharmacist') return { sentence: 'Votre demande d’aide est terminée.' };
  return {
    sentence: `${staffName ?? 'Un conseiller'} a terminé la demande d’aide.`,
    detail: [`${caseOutcomeWords[outcome]}.`, note].filter((part) => part !== '').join(' '),
  };
};
