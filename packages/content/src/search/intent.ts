import type { SearchDocument } from './document.ts';

type Kind = SearchDocument['kind'];

const asksForMeaning = /\b(c est quoi|qu est ce|definition|signifi\w+|veut dire|sens de)\b/;
const asksForSomeone =
  /\b(support|appeler|numero (?:de|du|vert|support)|horaires?|ouvert|contact\w*|assistance|joindre|hotline|prix|tarif|cout\w*)\b|@|\b0(?:[\s.]?\d){9}\b/;
const tellsOfTrouble =
  /\b(pas|plus|jamais|aucune?|refus\w+|echec|echou\w+|bug|erreur|probleme|impossible|bloqu\w+|plante\w*|toujours|rien|encore)\b/;
const asksForSteps = /\b(procedures?|etapes?|parcours|demarches?)\b|^(?:comment )?(?:activer|activation)\b/;

const ordinaryWeight: Readonly<Record<Kind, number>> = {
  symptom: 1.1,
  procedure: 1,
  question: 1,
  desk: 0.8,
  term: 0.7,
};

/** What the turn of a question says of the kind of answer it wants. `folded` is the query without accents or capitals. */
export const intentBonus = (kind: Kind, folded: string): number => {
  if (kind === 'term' && asksForMeaning.test(folded)) return 2.6;
  if (kind === 'question' && asksForMeaning.test(folded)) return 1.6;
  if (kind === 'desk' && asksForSomeone.test(folded)) return 2.8;
  if (kind === 'procedure' && asksForSteps.test(folded)) return 1.5;
  if (tellsOfTrouble.test(folded) && kind === 'symptom') return 1.4;
  if (tellsOfTrouble.test(folded) && kind === 'procedure') return 0.85;
  return ordinaryWeight[kind];
};
