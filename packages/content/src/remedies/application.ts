import { agencyExpiryAnswer, agencyFaq, agencyProductFaq, agencyTroubleGuide } from '../public-sources.ts';
import type { Remedy } from '../schema/remedy.ts';
import { editorial, faq, memo, published } from '../sources.ts';
import { remedy } from './remedy.ts';

export const applicationRemedies: readonly Remedy[] = [
  remedy({
    slug: 'mettre-a-jour-application',
    title: 'Mettre l’application à jour',
    where: 'phone',
    instructions: [
      'Ouvrez la boutique d’applications du téléphone (App Store ou Google Play) et cherchez « e-CPS ».',
      'Validez la mise à jour proposée, puis réessayez.',
    ],
    sources: [
      faq(
        'Questions fréquentes e-CPS, p. 8',
        'La mise à jour de l’application e-CPS ne s’est pas faite automatiquement. Vous devez aller sur le store et valider la mise à jour proposée.',
      ),
    ],
  }),
  remedy({
    slug: 'recommencer-telephone-pret',
    title: 'Recommencer, téléphone prêt',
    where: 'both',
    instructions: [
      'Ouvrez d’abord l’application e-CPS sur l’écran du scan.',
      'Redemandez ensuite un QR code et scannez-le aussitôt : à l’ordinateur, il ne vaut que {duree-qr-carte}.',
    ],
    precautions: ['scanner-dans-l-application'],
    sources: [agencyFaq('durée de validité du QR code')],
  }),
  remedy({
    slug: 'supprimer-application-bas',
    title: 'Supprimer « e-CPS BAS » et installer « e-CPS »',
    where: 'phone',
    instructions: [
      'Supprimez l’application « e-CPS BAS » : elle sert aux tests des éditeurs.',
      'Installez « e-CPS » depuis l’App Store ou Google Play, et non depuis une autre boutique.',
    ],
    sources: [
      published('FAQ e-CPS de l’ANS : application de test, téléphone débridé, boutique parallèle', null),
    ],
  }),
  remedy({
    slug: 'verifier-la-connexion',
    title: 'Vérifier la connexion internet',
    where: 'phone',
    instructions: [
      'Vérifiez que le téléphone a une bonne connexion, en 4G ou en Wi-Fi, puis relancez l’application.',
    ],
    sources: [
      memo(
        'Précautions',
        'Si l’application e-CPS ne fonctionne pas correctement, il est recommandé de vérifier l’accès à une bonne connexion internet (4G, Wifi).',
      ),
    ],
  }),
  remedy({
    slug: 'lever-economiseur-batterie',
    title: 'Lever l’économiseur de batterie du navigateur',
    where: 'phone',
    instructions: [
      'Dans les informations de l’application de votre navigateur, ouvrez la partie « Batterie ».',
      'Choisissez « Sans restriction » et réessayez.',
    ],
    sources: [agencyTroubleGuide('Android 15 ou plus, économiseur de batterie du navigateur')],
  }),
  remedy({
    slug: 'refaire-ecps',
    title: 'Supprimer la e-CPS et l’activer de nouveau',
    where: 'phone',
    instructions: [
      'Dans les paramètres, partie « Compte », touchez « Supprimer ma e-CPS », puis reprenez l’activation.',
    ],
    procedure: 'ecps-expiree',
    sources: [agencyExpiryAnswer],
  }),
  remedy({
    slug: 'changer-de-telephone',
    title: 'Activer la e-CPS sur le nouveau téléphone',
    where: 'phone',
    instructions: [
      'Installez l’application sur l’appareil, vérifiez le mobile connu de l’Ordre, puis reprenez l’activation.',
    ],
    procedure: 'nouveau-telephone',
    sources: [editorial('La réactivation suit les mêmes parcours que la première activation')],
  }),
  remedy({
    slug: 'signaler-le-telephone-perdu',
    title: 'Signaler la perte au support e-CPS',
    where: 'both',
    instructions: ['Appelez le {support-ecps} et dites que le téléphone est perdu.'],
    precautions: ['jamais-de-code'],
    links: ['support-ecps', 'email-support-ecps'],
    procedure: 'telephone-perdu',
    desk: 'support-ecps',
    sources: [
      editorial('Cas absent des trois documents : la marche à suivre est à confirmer par le support'),
    ],
  }),
  remedy({
    slug: 'prendre-son-telephone-personnel',
    title: 'Utiliser un téléphone personnel',
    where: 'phone',
    instructions: ['Un téléphone personnel convient : aucun téléphone professionnel n’est exigé.'],
    procedure: 'sans-carte',
    sources: [agencyProductFaq('téléphone personnel ou fourni par la structure')],
  }),
  remedy({
    slug: 'appeler-support-ecps',
    title: 'Appeler le support e-CPS',
    where: 'both',
    instructions: [
      'Lisez d’abord la FAQ e-CPS : {faq-ecps}',
      'Puis appelez le {support-ecps} ({prix-support-ecps}), {horaires-support-ecps}, ou écrivez à {email-support-ecps}.',
    ],
    links: ['support-ecps', 'email-support-ecps', 'faq-ecps'],
    desk: 'support-ecps',
    sources: [
      faq(
        'Je rencontre une erreur, p. 6',
        'J’ai un problème avec l’application e-CPS | FAQ e-CPS : <u>https://esante.gouv.fr/offres-services/e-cps/faq-e-cps</u> 0 809 40 00 82 (service gratuit + prix appel) 24/24 & 7/7 <u>monserviceclient.e-cps@esante.gouv.fr</u>',
      ),
    ],
  }),
];
