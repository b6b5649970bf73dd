import type { DocumentId } from '../schema/source.ts';

/** Words of a source that no content repeats, the line where they start, and why. */
export type SetAside = {
  readonly document: DocumentId;
  readonly line: number;
  readonly quote: string;
  readonly reason: string;
};

const title = 'Titre du document, tenu dans la liste des sources';
const edition = 'Édition du document, tenue dans la liste des sources';
const heading = 'Intertitre : le contenu a les siens';
const summary =
  'Sommaire du document : ses renvois de page se contredisent, nos pages ont leurs propres liens';
const picture = 'Reste d’une image perdue : aucun sens seul';
const tableHead = 'En-tête de tableau';

const memo = (line: number, quote: string, reason: string): SetAside => ({
  document: 'memo-e-cps',
  line,
  quote,
  reason,
});
const faq = (line: number, quote: string, reason: string): SetAside => ({
  document: 'faq-commande-vaccins',
  line,
  quote,
  reason,
});

export const setAside: readonly SetAside[] = [
  { document: 'guide-si-dep', line: 5, quote: 'Guide technique pour les pharmaciens', reason: title },
  { document: 'guide-si-dep', line: 9, quote: 'Version 2.1', reason: edition },
  memo(3, 'MÉMO COVID-19 CRÉATION E-CPS', title),
  memo(7, 'e-CPS Définition', heading),
  memo(13, 'Préparation', heading),
  memo(41, 'MÉMO COVID-19 CRÉATION E-CPS', title),
  memo(45, 'Précautions', heading),
  faq(1, 'FAQ SE CONNECTER À LA PAGE DE SAISIE DE COMMANDE QUE FAIRE EN CAS D’ERREUR DE CONNEXION ?', title),
  faq(3, 'V2_14/04/2022', edition),
  faq(
    9,
    'https://www.santepubliquefrance.fr/dossiers/coronavirus-covid-19/commande-de-vaccins-covid-19',
    'Adresse de la page de commande, déjà tenue par le fait « page-commande-vaccins »',
  ),
  faq(
    27,
    'Je me connecte via e-CPS p.3 Qu’est-ce que la e-CPS ? Comment l’obtenir ? p.3 - Activation à l’aide de votre carte CPS - Activation sans votre carte CPS - Je rencontre une erreur lors de l’activation de ma e-CPS .. p.6 Comment me connecter avec ma e-CPS activée ? p.7 Questions fréquentes e-CPS p.8 Je me connecte avec ma carte CPSp.9 Que faire en cas d’échec / de carte CPS non lue ? p.9 Autres questions fréquentes Autres questions, quel que soit le mode de connexion choisi',
    summary,
  ),
  faq(71, 'e-CPS', heading),
  faq(97, 'e-CPS', heading),
  faq(123, 'e-CPS Santé publique Covid-19', picture),
  faq(135, 'Questions / Incidents Réponses', tableHead),
  faq(141, 'e-CPS', heading),
  faq(172, 'QUESTIONS FRÉQUENTES LIÉES À LA CONNEXION PAR CPS', heading),
  faq(176, 'Questions / Incidents Réponses', tableHead),
];
