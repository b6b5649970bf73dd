import type { Symptom } from '@relais/domain/activation/symptom';

export const adviserAnswers = ['yes', 'no', 'unknown'] as const;
export type AdviserAnswer = (typeof adviserAnswers)[number];

export const answerWords: Readonly<Record<AdviserAnswer, string>> = {
  yes: 'Oui',
  no: 'Non',
  unknown: 'Je ne sais pas',
};

/** In the order they are asked. Every one may be skipped with "Je ne sais pas". */
export const adviserQuestions = {
  telephone: {
    question: 'Avez-vous un smartphone ?',
    hint: 'iPhone ou Android, personnel ou de l’officine.',
  },
  coordonnees: {
    question: 'L’Ordre a-t-il votre e-mail et votre mobile actuels ?',
    hint: 'L’activation sans carte y envoie un e-mail, puis un SMS.',
  },
  carte: {
    question: 'Avez-vous votre carte CPS et son code PIN ?',
    hint: 'Le code PIN de la carte, choisi ou reçu avec elle.',
  },
  lecteur: {
    question: 'Avez-vous un ordinateur et un lecteur que votre logiciel laisse libres ?',
    hint: 'Un logiciel de gestion d’officine (LGO) garde parfois la carte pour lui.',
  },
} as const;
export type AdviserQuestion = keyof typeof adviserQuestions;
export type AdviserAnswers = Readonly<Partial<Record<AdviserQuestion, AdviserAnswer>>>;

/** `procedure` is the slug of the one to follow, `because` the reason told to the person. */
type Advice = { readonly procedure: string; readonly because: string };
type Fork = {
  readonly ask: AdviserQuestion;
  readonly yes: Fork | Advice;
  readonly no: Fork | Advice;
  readonly unknown: Fork | Advice;
};

const withoutCard: Advice = {
  procedure: 'sans-carte',
  because: 'L’Ordre sait vous joindre : tout se fait sur le téléphone.',
};
const withoutCardFirst: Advice = {
  procedure: 'sans-carte',
  because:
    'Essayez d’abord sans carte : si l’e-mail n’arrive pas, vos coordonnées à l’Ordre sont à corriger.',
};
const withCard: Advice = {
  procedure: 'avec-carte',
  because: 'Avec la carte et un lecteur, vos coordonnées à l’Ordre ne comptent pas.',
};
const coordinates: Advice = {
  procedure: 'mettre-a-jour-coordonnees',
  because:
    'Sans coordonnées à jour ni carte lisible, la première chose à faire est de les corriger à l’Ordre.',
};
const cardOnly: Advice = {
  procedure: 'carte-seule',
  because: 'Sans smartphone, la carte CPS vous connecte directement.',
};
const newCard: Advice = {
  procedure: 'commander-carte',
  because: 'Sans smartphone ni carte, il faut d’abord une carte CPS.',
};

const afterPhone: Fork = {
  ask: 'coordonnees',
  yes: withoutCard,
  unknown: {
    ask: 'carte',
    yes: { ask: 'lecteur', yes: withCard, no: withoutCardFirst, unknown: withoutCardFirst },
    no: withoutCardFirst,
    unknown: withoutCardFirst,
  },
  no: {
    ask: 'carte',
    yes: { ask: 'lecteur', yes: withCard, no: coordinates, unknown: withCard },
    no: coordinates,
    unknown: coordinates,
  },
};

const start: Fork = {
  ask: 'telephone',
  yes: afterPhone,
  unknown: afterPhone,
  no: { ask: 'carte', yes: cardOnly, unknown: cardOnly, no: newCard },
};

export const mostQuestions = 4;

export type AdviserStep =
  | { readonly kind: 'question'; readonly question: AdviserQuestion; readonly number: number }
  | { readonly kind: 'advice'; readonly procedure: string; readonly because: string };

/** The next question, or the one procedure to follow. Answers to questions that are not on the way do not count. */
export const advise = (answers: AdviserAnswers): AdviserStep => {
  let place: Fork | Advice = start;
  let number = 1;
  while ('ask' in place) {
    const answer: AdviserAnswer | undefined = answers[place.ask];
    if (answer === undefined) return { kind: 'question', question: place.ask, number };
    place = place[answer];
    number += 1;
  }
  return { kind: 'advice', ...place };
};

const answersOfSymptom: Readonly<Partial<Record<Symptom, AdviserAnswers>>> = {
  'stale-coordinates': { coordonnees: 'no' },
  'no-email-received': { coordonnees: 'no' },
  'mail-blocked-or-spam': { coordonnees: 'no' },
  'no-sms-received': { coordonnees: 'no' },
  'no-smartphone': { telephone: 'no' },
  'card-pin-blocked': { carte: 'no' },
  'card-not-read': { lecteur: 'no' },
  'reader-too-old': { lecteur: 'no' },
  'lgo-holds-card': { lecteur: 'no' },
};

/** What the roster and the last failure already say, offered as filled-in answers that the person may change. */
export const answersKnown = (known: {
  /** From the card holders' file: a CPS valid today. Absent when the file says nothing. */
  readonly hasUsableCard?: boolean;
  /** Incidents show that this person's pharmacy software keeps the card. */
  readonly softwareHoldsCard?: boolean;
  readonly lastFailure?: Symptom;
}): AdviserAnswers => ({
  ...(known.hasUsableCard === false ? { carte: 'no' } : {}),
  ...(known.softwareHoldsCard === true ? { lecteur: 'no' } : {}),
  ...(known.lastFailure === undefined ? {} : answersOfSymptom[known.lastFailure]),
});
