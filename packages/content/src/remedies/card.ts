import { agencyFaq } from '../public-sources.ts';
import type { Remedy } from '../schema/remedy.ts';
import { faq, guide, memo } from '../sources.ts';
import { remedy } from './remedy.ts';

export const cardRemedies: readonly Remedy[] = [
  remedy({
    slug: 'retirer-la-carte',
    title: 'Retirer la carte CPS du lecteur',
    where: 'computer',
    instructions: ['Retirez la carte du lecteur, rechargez la page et recommencez avec la e-CPS.'],
    sources: [
      faq(
        'Questions fréquentes e-CPS, p. 8',
        'Si vous souhaitez utiliser votre e-CPS plutôt que votre CPS il est nécessaire de retirer votre carte du lecteur.',
      ),
    ],
  }),
  remedy({
    slug: 'verifier-insertion',
    title: 'Vérifier que la carte est bien insérée',
    where: 'computer',
    instructions: ['Retirez la carte, remettez-la bien à fond dans le lecteur, puis réessayez.'],
    precautions: ['trois-codes-pin'],
    sources: [
      faq('Carte CPS « non lue », p. 9', 'Vérifiez que votre carte est bien insérée dans le lecteur'),
    ],
  }),
  remedy({
    slug: 'diagnostiquer-poste',
    title: 'Lancer le diagnostic du poste',
    where: 'computer',
    instructions: [
      'Cliquez sur « Diagnostiquer mon poste » ou ouvrez {diagnostic-poste}',
      'Suivez les indications affichées.',
    ],
    links: ['diagnostic-poste'],
    sources: [
      faq(
        'Carte CPS « non lue », p. 9',
        'Exécutez le diagnostic de votre poste en cliquant sur « Diagnostiquer mon poste » ou à l’adresse <u>https://diagcps.eservices.esante.gouv.fr/</u> et suivez les indications affichées.',
      ),
    ],
  }),
  remedy({
    slug: 'essayer-un-autre-service',
    title: 'Essayer la carte sur un autre service',
    where: 'computer',
    instructions: [
      'Connectez-vous avec la carte à un autre service, comme SI-DEP ou SI-VAC.',
      'Même échec : c’est la carte ou le poste, appelez le support de l’ANS. Échec ici seulement : écrivez à Santé publique France.',
    ],
    sources: [
      faq(
        'Carte CPS « non lue », p. 9',
        'Si le problème persiste, tentez de vous connecter à un autre service avec votre carte CPS : […] Vous observez les mêmes difficultés avec d’autres services (SI-DEP, SI-VAC) - contactez le support de l’Agence du numérique en santé […] Ces difficultés sont propres à la page de commande - contactez le support Santé publique France via le formulaire de contact dédié',
      ),
    ],
  }),
  remedy({
    slug: 'changer-de-poste',
    title: 'Changer d’ordinateur et de lecteur',
    where: 'computer',
    instructions: [
      'Branchez le lecteur sur un autre ordinateur, si possible sans lien avec l’installation de l’officine.',
      'Réessayez avec un autre lecteur, plus récent.',
    ],
    sources: [
      guide(
        'Que faire en cas d’échec (avec carte), solution 1',
        '1. **Utiliser un autre matériel (ordinateur et lecteur de cartes) ou emprunter celui d’un confrère qui a réussi l’opération.** Il est en effet possible qu’une contrainte technique liée spécifiquement à votre installation informatique vous empêche de réaliser ces différentes étapes',
      ),
      memo(
        'Précautions',
        'Selon l’ancienneté de votre lecteur de carte vitale, l’enregistrement avec la carte CPS peut ne pas fonctionner. Il est alors possible d’effectuer la démarche depuis un autre ordinateur non lié à l’officine avec le lecteur de carte vitale et votre carte CPS.',
      ),
      faq(
        'Questions fréquentes liées à la connexion par CPS',
        'Changer de poste pour brancher le lecteur de carte CPS',
      ),
    ],
  }),
  remedy({
    slug: 'emprunter-a-un-confrere',
    title: 'Emprunter le poste d’un confrère',
    where: 'computer',
    instructions: ['Utilisez l’ordinateur et le lecteur d’un confrère qui a réussi l’opération.'],
    sources: [
      guide(
        'Que faire en cas d’échec (avec carte), solution 1',
        'ou emprunter celui d’un confrère qui a réussi l’opération.',
      ),
    ],
  }),
  remedy({
    slug: 'installer-atsam',
    title: 'Installer ATSAM',
    where: 'computer',
    instructions: [
      'Installez le package ATSAM, proposé sur amelipro : il ajoute les composants qui lisent la carte dans le navigateur.',
      'ATSAM ne sert qu’au parcours avec carte.',
    ],
    sources: [
      memo('Précautions', 'Vous pouvez aussi essayer d’installer le package **ATSAM** ([AMELIPRO](#))'),
      agencyFaq('ATSAM installe Cryptolib et GALSS, utiles pour la carte seulement'),
    ],
  }),
  remedy({
    slug: 'appeler-editeur-lgo',
    title: 'Contacter l’éditeur du LGO',
    where: 'computer',
    instructions: [
      'Contactez l’éditeur de votre logiciel de gestion d’officine (LGO) : il peut rendre la carte CPS utilisable par d’autres systèmes que le sien.',
      'Dites-lui quel lecteur vous utilisez et à quelle étape cela échoue.',
    ],
    desk: 'editeur-lgo',
    sources: [
      guide(
        'Que faire en cas d’échec (avec carte), solution 2',
        '2. **Contactez votre éditeur de logiciel de gestion d’officine.** Votre éditeur est informé de cette démarche et pourra vous aider à dépanner votre installation pour rendre l’usage de votre carte CPS compatible avec d’autres systèmes que le sien',
      ),
      faq(
        'Questions fréquentes liées à la connexion par CPS',
        'Si vous ne parvenez toujours pas à vous connecter, nous vous invitons à contacter votre prestataire de logiciel pharmacie pour un dépannage sur le logiciel pharmacie lui- même ou sur le lecteur de carte CPS.',
      ),
    ],
  }),
  remedy({
    slug: 'appeler-support-cartes',
    title: 'Appeler le support de l’ANS pour les cartes',
    where: 'both',
    instructions: [
      'Appelez le {support-cartes} ({prix-support-cartes}), {horaires-support-cartes}, ou écrivez à {email-support-cartes}.',
    ],
    precautions: ['jamais-de-code'],
    links: ['support-cartes', 'email-support-cartes', 'assistance-carte'],
    desk: 'support-cartes',
    sources: [
      faq(
        'Carte CPS « non lue », p. 9',
        'contactez le support de l’Agence du numérique en santé […] ou par e-mail : monserviceclient.cartes@esante.gouv.fr',
      ),
    ],
  }),
  remedy({
    slug: 'appeler-support-sidep',
    title: 'Appeler le support SI-DEP',
    where: 'both',
    instructions: [
      'Appelez le {support-sidep} ({prix-support-sidep}), {horaires-support-sidep} : il vous oriente selon le problème.',
    ],
    links: ['support-sidep'],
    desk: 'support-sidep',
    sources: [
      guide(
        'Que faire en cas d’échec (avec carte), solution 3',
        'vous orienter vers les interlocuteurs spécialisés en fonction du problème que vous rencontrez.',
      ),
    ],
  }),
];
