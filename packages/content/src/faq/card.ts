import type { Question } from '../schema/reading.ts';
import { faq, guide, memo } from '../sources.ts';
import { question } from './question.ts';

const frequent = 'Questions fréquentes liées à la connexion par CPS';
const formalities = 'Démarches liées à la carte CPS du pharmacien titulaire';
const call = '{support-cartes} ({prix-support-cartes}), {horaires-support-cartes}';

export const cardQuestions: readonly Question[] = [
  question({
    slug: 'carte-bloquee-apres-trois-codes',
    theme: 'carte',
    question: 'J’ai bloqué ma carte CPS avec des codes PIN erronés : puis-je la débloquer ?',
    answer: [
      `Contactez le support de l’Agence du numérique en santé : ${call}.`,
      'N’essayez plus de code avant cet appel.',
    ],
    links: ['support-cartes'],
    procedures: ['debloquer-carte'],
    symptoms: ['carte-bloquee'],
    desks: ['support-cartes'],
    sources: [
      faq(
        frequent,
        'J’ai bloqué ma carte CPS après trois tentatives de saisie d’un code PIN erroné, puis-je la débloquer ? | Contactez le support de l’Agence du numérique en santé : 0 825 852 000',
      ),
    ],
  }),
  question({
    slug: 'code-pin-de-la-carte-oublie',
    theme: 'carte',
    question: 'J’ai oublié le code PIN de ma carte CPS : que faire ?',
    answer: [
      `Contactez le support de l’Agence du numérique en santé : ${call}.`,
      'Ne devinez pas : {essais-code-pin} codes faux bloquent la carte.',
    ],
    links: ['support-cartes'],
    procedures: ['code-pin-oublie'],
    symptoms: ['code-pin-oublie'],
    desks: ['support-cartes'],
    sources: [
      faq(
        frequent,
        'J’ai oublié le code PIN de ma carte CPS, que faire ? | Du lundi au vendredi de 8h00 à 20h00 Et le samedi de 8h00 à 14h00',
      ),
    ],
  }),
  question({
    slug: 'carte-perdue',
    theme: 'carte',
    question: 'J’ai perdu ma carte CPS : comment en obtenir une nouvelle ?',
    answer: [
      'Complétez le formulaire d’incident : {formulaire-incident-carte}',
      'Adressez-le, avec un scan de votre pièce d’identité, à {email-support-cartes}.',
    ],
    links: ['formulaire-incident-carte', 'email-support-cartes'],
    procedures: ['carte-perdue-volee-defectueuse'],
    symptoms: ['carte-perdue-ou-volee'],
    desks: ['support-cartes'],
    sources: [faq(frequent, 'J’ai perdu ma carte CPS, comment en obtenir une nouvelle ?')],
  }),
  question({
    slug: 'pas-de-carte-cps',
    theme: 'carte',
    question: 'Je n’ai pas de carte CPS : comment m’en procurer une ?',
    answer: [
      'En passant commande sur le site de l’ANS : {commande-carte}',
      'En attendant, la e-CPS s’active sans carte.',
    ],
    links: ['commande-carte'],
    procedures: ['commander-carte', 'sans-carte'],
    symptoms: ['pas-de-carte'],
    sources: [
      faq(frequent, 'Je n’ai pas de carte CPS, comment m’en procurer une ?'),
      memo('Précautions', 'Pour les pharmaciens qui ne disposeraient pas encore d’une carte CPS'),
    ],
  }),
  question({
    slug: 'probleme-avec-la-carte',
    theme: 'carte',
    question: 'J’ai un problème avec ma carte CPS, son code PIN ou le lecteur : qui appeler ?',
    answer: [
      `Support de l’ANS : ${call}, ou {email-support-cartes}.`,
      'L’assistance en ligne : {assistance-carte}',
    ],
    links: ['support-cartes', 'email-support-cartes', 'assistance-carte'],
    symptoms: ['carte-non-lue', 'carte-bloquee'],
    desks: ['support-cartes'],
    sources: [
      faq(
        'Je rencontre une erreur, p. 6',
        'Je souhaite activer ma e-CPS à l’aide de ma carte CPS | J’ai un problème avec ma carte CPS (code pin, lecteur) | Vous pouvez contacter le service support de l’Agence du numérique en santé',
      ),
    ],
  }),
  question({
    slug: 'carte-non-lue-que-faire',
    theme: 'carte',
    question: 'Ma carte CPS n’est pas lue : que faire ?',
    answer: [
      'Vérifiez que la carte est bien insérée dans le lecteur.',
      'Lancez le diagnostic du poste : {diagnostic-poste}',
      'Si cela continue, essayez la carte sur un autre service, comme SI-DEP ou SI-VAC. Même échec : appelez le support de l’ANS. Échec ici seulement : écrivez à Santé publique France.',
    ],
    links: ['diagnostic-poste', 'support-cartes', 'formulaire-contact-spf'],
    symptoms: ['carte-non-lue'],
    desks: ['support-cartes', 'sante-publique-france'],
    sources: [faq('Carte CPS « non lue », p. 9', 'En cas d’échec – Carte CPS « non lue »')],
  }),
  question({
    slug: 'activation-avec-carte-en-echec',
    theme: 'carte',
    question: 'L’activation avec la carte échoue : que faire ?',
    answer: [
      'Les causes sont multiples. Trois solutions aident à les contourner.',
      'Utilisez un autre ordinateur et un autre lecteur, ou ceux d’un confrère qui a réussi.',
      'Contactez l’éditeur de votre LGO.',
      'Appelez le support SI-DEP : {support-sidep} ({prix-support-sidep}), {horaires-support-sidep}.',
    ],
    links: ['support-sidep'],
    symptoms: ['carte-non-lue', 'lgo-prend-la-carte', 'lecteur-trop-ancien'],
    desks: ['editeur-lgo', 'support-sidep', 'support-cartes'],
    sources: [
      guide(
        'Que faire en cas d’échec (avec carte)',
        'Les cas d’échecs d’une tentative d’activation d’une e-CPS par carte CPS peuvent être multiples. Néanmoins, 3 solutions peuvent vous aider à contourner ces problèmes :',
      ),
    ],
  }),
  question({
    slug: 'informations-de-la-carte',
    theme: 'carte',
    question: 'Comment mettre à jour les informations liées à ma carte CPS ?',
    answer: [
      'Cessation ou reprise d’activité, statut, état civil, situation d’exercice : tout se fait auprès de l’Ordre.',
      'Aucune démarche supplémentaire n’est nécessaire auprès de l’ANS dans ces cas.',
      'Pour une perte, un vol ou un dysfonctionnement, voyez les démarches de l’ANS : {demarches-carte}',
    ],
    links: ['inscription-tableau', 'portail-ordre', 'demarches-carte'],
    procedures: ['mettre-a-jour-carte', 'carte-perdue-volee-defectueuse'],
    desks: ['ordre', 'support-cartes'],
    sources: [faq(formalities, 'DÉMARCHES LIÉES À LA CARTE CPS DU PHARMACIEN TITULAIRE')],
  }),
];
