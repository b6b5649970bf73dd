import { faq, memo } from '../sources.ts';
import { procedure, step } from './step.ts';

const frequent = 'Questions fréquentes liées à la connexion par CPS';
const formalities = 'Démarches liées à la carte CPS du pharmacien titulaire';

export const lostCard = procedure({
  slug: 'carte-perdue-volee-defectueuse',
  kind: 'card',
  title: 'Carte CPS perdue, volée ou défectueuse',
  summary: 'Déclarez l’incident à l’Agence du numérique en santé pour obtenir une nouvelle carte.',
  needs: ['Une imprimante ou de quoi remplir un PDF', 'Un scan de votre pièce d’identité'],
  steps: [
    step({
      slug: 'remplir-formulaire',
      title: 'Remplissez le formulaire d’incident',
      where: 'computer',
      instruction: 'Téléchargez et complétez le formulaire d’incident : {formulaire-incident-carte}',
      expect: 'Le formulaire est complet.',
      links: ['formulaire-incident-carte', 'demarches-carte'],
      symptoms: ['page-qui-ne-s-affiche-pas'],
      differences: [
        'Pour la perte, la FAQ donne le formulaire. Pour le vol et le dysfonctionnement, elle renvoie, comme le mémo, à la page des démarches de l’ANS.',
      ],
      sources: [
        faq(
          frequent,
          'J’ai perdu ma carte CPS, comment en obtenir une nouvelle ? | Complétez le formulaire d’incident téléchargeable à l’adresse suivante : <u>https://esante.gouv.fr/sites/default/files/media_entity/documents/501_1.pdf</u>',
        ),
        faq(
          formalities,
          'Pour déclarer un incident lié à votre carte CPS (perte, vol, dysfonctionnement) ou toute autre démarche, consultez la section « Démarches » du site de l’Agence du numérique en santé : https://esante.gouv.fr/offres-services/cartes-de-professionnels-de-sante/demarches?offre=cartes',
        ),
        memo(
          'Précautions',
          'En cas de perte / vol / dysfonctionnement consultez le lien suivant : [Démarches | esante.gouv.fr](#)',
        ),
      ],
    }),
    step({
      slug: 'envoyer-formulaire',
      title: 'Envoyez-le par e-mail',
      where: 'computer',
      instruction:
        'Adressez le formulaire et un scan de votre pièce d’identité à {email-support-cartes}. Ne nous les envoyez pas.',
      expect: 'Le support de l’ANS traite votre demande.',
      links: ['email-support-cartes'],
      sources: [
        faq(
          frequent,
          'Adressez ce formulaire ainsi qu’un scan de votre pièce d’identité à l’adresse : <u>monserviceclient.cartes@esante.gouv.fr</u>',
        ),
      ],
    }),
  ],
  outcome: 'Une nouvelle carte est demandée. En attendant, activez la e-CPS sans carte.',
  next: ['sans-carte'],
  sources: [faq(frequent, 'J’ai perdu ma carte CPS, comment en obtenir une nouvelle ?')],
});

export const newCard = procedure({
  slug: 'commander-carte',
  kind: 'card',
  title: 'Obtenir une carte CPS',
  summary: 'Vous n’avez pas de carte CPS : la commande se fait sur le site de l’ANS.',
  steps: [
    step({
      slug: 'commander',
      title: 'Commandez la carte',
      where: 'computer',
      instruction: 'Passez commande sur le site de l’ANS : {commande-carte}',
      expect: 'Votre commande est enregistrée.',
      links: ['commande-carte'],
      symptoms: ['page-qui-ne-s-affiche-pas'],
      differences: [
        'Le mémo et la FAQ renvoient tous deux à la page « Commandes » ; seule la FAQ en garde l’adresse.',
      ],
      sources: [
        faq(
          frequent,
          'Je n’ai pas de carte CPS, comment m’en procurer une ? | En effectuant une commande sur le site : <u>https://esante.gouv.fr/securite/cartes-et-</u> certificats/commandes?offre=cartes',
        ),
        memo(
          'Précautions',
          'Pour les pharmaciens qui ne disposeraient pas encore d’une carte CPS, consultez le lien suivant : [Commandes | esante.gouv.fr](#).',
        ),
      ],
    }),
  ],
  outcome: 'Votre carte est commandée. En attendant, activez la e-CPS sans carte.',
  next: ['sans-carte'],
  sources: [faq(frequent, 'Je n’ai pas de carte CPS, comment m’en procurer une ?')],
});

export const cardInformation = procedure({
  slug: 'mettre-a-jour-carte',
  kind: 'card',
  title: 'Mettre à jour les informations de votre carte CPS',
  summary:
    'Cessation ou reprise d’activité, statut, état civil, situation d’exercice : tout passe par l’Ordre.',
  steps: [
    step({
      slug: 'contacter-ordre',
      title: 'Adressez-vous à l’Ordre',
      where: 'both',
      instruction:
        'Rapprochez-vous de l’Ordre national des pharmaciens : démarches d’inscription au tableau sur {inscription-tableau}, ou formulaires en ligne sur son portail.',
      expect: 'L’Ordre enregistre le changement.',
      links: ['inscription-tableau', 'portail-ordre'],
      sources: [
        faq(
          formalities,
          'La plupart des démarches visant à mettre à jour les informations liées à votre carte CPS (déclarer une cessation / reprise d’activité ; mettre à jour son statut, son état civil, sa situation d’exercice) doivent être réalisées auprès de votre ordre professionnel.',
        ),
        faq(formalities, 'Veuillez vous rapprochez de l’Ordre national des pharmaciens.'),
        faq(
          formalities,
          'Accéder aux démarches d’inscription au tableau sur le site de l’Ordre : <u>http://www.ordre.pharmacien.fr/Nos-missions/L-examen-de-la-capacite-a-exercer-la-pharmacie/L-inscription-au-tableau</u> - Accéder au portail de démarches et formulaires en ligne mises à disposition par l’Ordre : <u>https://authentification.ordre.pharmacien.fr/form/?gtwname=lpfportal_777481130&authtype=0&timeout=36000&uri=02igpf19l gdHFQ9oNjHc1kBLrInRK</u>',
        ),
      ],
    }),
    step({
      slug: 'ne-rien-faire-de-plus',
      title: 'Rien de plus à faire à l’ANS',
      where: 'both',
      instruction:
        'Dans ces cas, aucune autre démarche n’est nécessaire auprès de l’Agence du numérique en santé.',
      expect: 'La mise à jour suit son cours.',
      sources: [
        faq(
          formalities,
          'Dans ces cas, aucune démarche supplémentaire ne sera nécessaire auprès de l’Agence du numérique en santé.',
        ),
      ],
    }),
  ],
  outcome: 'Les informations de votre carte seront mises à jour par l’Ordre.',
  next: ['mettre-a-jour-coordonnees'],
  sources: [faq(formalities, 'DÉMARCHES LIÉES À LA CARTE CPS DU PHARMACIEN TITULAIRE')],
});
