import { symptomWords } from '@relais/content/symptom-words';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { ActivationData } from '../../lib/answers.ts';
import { evidenceWords } from '../../lib/evidence-words.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { progressWords, standingWords } from '../../lib/standing-words.ts';

/** Where somebody stands in one sentence, and what helps them now, to be said on the phone. */
export type Diagnosis = { readonly sentence: string; readonly next: string | undefined };

export const diagnose = (activation: ActivationData, from: Viewpoint): Diagnosis => {
  const { status, evidence, symptom, wait, nextAction, since } = activation;
  switch (status) {
    case 'to-start':
      return {
        sentence: 'Rien n’a commencé.',
        next: 'Choisir un parcours ensemble, avec ou sans carte CPS.',
      };
    case 'under-way':
      return {
        sentence: `${capitalised(progressWords(activation))}.`,
        next: 'Reprendre à l’étape suivante.',
      };
    case 'blocked':
      return {
        sentence: `Blocage${colon}${symptom === undefined ? 'raison inconnue' : symptomWords[symptom]}.`,
        next:
          nextAction.action === 'expect-help'
            ? 'L’essai après l’attente a échoué\u00A0: la personne attend un appel.'
            : 'Essayer les solutions dans l’ordre, ou mettre à jour les coordonnées à l’Ordre.',
      };
    case 'waiting':
      return {
        sentence:
          wait === undefined
            ? 'Une mise à jour des coordonnées est en traitement.'
            : `Attente jusqu’à ${absoluteMoment(wait.endsAt, from)} environ.`,
        next: 'Avec la carte CPS et un lecteur, l’activation n’a pas besoin d’attendre.',
      };
    case 'to-retry':
      return {
        sentence: `L’attente est finie depuis ${absoluteMoment(since, from)}, la e-CPS n’est pas active.`,
        next: 'Réessayer l’activation maintenant.',
      };
    case 'active':
      return {
        sentence: `e-CPS active${evidence === undefined ? '' : `, ${evidenceWords(evidence, from)}`}.`,
        next: evidence?.grade === 'declared' ? 'À confirmer au prochain appel.' : undefined,
      };
    case 'to-renew':
      return {
        sentence: `${standingWords(activation, from)}.`,
        next: 'Refaire l’activation sur le téléphone actuel.',
      };
    case 'card-only':
      return {
        sentence: 'La connexion se fait avec la carte CPS.',
        next: 'La e-CPS reste possible, pour ne plus dépendre du lecteur.',
      };
    case 'out-of-scope':
      return { sentence: `${capitalised(standingWords(activation, from))}.`, next: undefined };
  }
};

const colon = '\u00A0: ';

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
