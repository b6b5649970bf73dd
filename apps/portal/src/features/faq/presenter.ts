import { deskBySlug } from '@relais/content/desks/desks';
import { factBySlug } from '@relais/content/facts/facts';
import { questions } from '@relais/content/faq/questions';
import { procedureBySlug } from '@relais/content/procedures/procedures';
import type { Question } from '@relais/content/schema/reading';
import type { SourceReference } from '@relais/content/schema/source';
import { symptomBySlug } from '@relais/content/symptoms/symptoms';
import { deskAddress, procedureEntrance } from '../../lib/content-links.ts';
import { hrefOf, isNotIn } from '../../lib/fact-links.ts';
import { symptomAddress } from '../../lib/symptom-links.ts';

type Onward = { readonly href: string; readonly label: string };

export type QuestionView = {
  readonly slug: string;
  readonly question: string;
  readonly answer: readonly string[];
  /** Pages to open, numbers to call, then what goes further in our own pages. */
  readonly onward: readonly Onward[];
  readonly sources: readonly SourceReference[];
  readonly isOpen: boolean;
};

export type QuestionGroup = {
  readonly theme: Question['theme'];
  readonly title: string;
  readonly questions: readonly QuestionView[];
};

const themes: Readonly<Record<Question['theme'], string>> = {
  ecps: 'La e-CPS et son activation',
  coordonnees: 'Vos coordonnées à l’Ordre',
  identifiant: 'Votre identifiant',
  carte: 'La carte CPS et le lecteur',
  commande: 'La page de commande de vaccins',
};

/** Every question by theme, the one asked for already open. */
export const presentQuestions = (asked: unknown): readonly QuestionGroup[] =>
  (Object.keys(themes) as Question['theme'][])
    .map((theme) => ({
      theme,
      title: themes[theme],
      questions: questions.filter((told) => told.theme === theme).map((told) => viewOf(told, asked)),
    }))
    .filter((group) => group.questions.length > 0);

const viewOf = (told: Question, asked: unknown): QuestionView => ({
  slug: told.slug,
  question: told.question,
  answer: told.answer,
  onward: [
    ...told.links.filter(isNotIn(told.answer)).flatMap((slug) => {
      const fact = factBySlug(slug);
      const href = fact && hrefOf(fact);
      return fact === undefined || href === undefined ? [] : [{ href, label: fact.name }];
    }),
    ...told.procedures.flatMap((slug) => named(procedureEntrance(slug), procedureBySlug(slug)?.title)),
    ...told.symptoms.flatMap((slug) => named(symptomAddress(slug), symptomBySlug(slug)?.headline)),
    ...told.desks.flatMap((slug) => named(deskAddress(slug), deskBySlug(slug)?.name)),
  ],
  sources: told.sources,
  isOpen: told.slug === asked,
});

const named = (href: string, label: string | undefined): readonly Onward[] =>
  label === undefined ? [] : [{ href, label }];
