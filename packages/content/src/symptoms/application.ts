import { agencyExpiryAnswer, agencyFaq, agencyTroubleGuide, decreeOfApril2022 } from '../public-sources.ts';
import type { SymptomSheet } from '../schema/symptom.ts';
import { editorial, faq, guide, memo, published } from '../sources.ts';

const problemWithApplication = faq(
  'Je rencontre une erreur, p. 6',
  'J’ai un problème avec l’application e-CPS',
);

/** What goes wrong on the phone. */
export const applicationSymptoms: readonly SymptomSheet[] = [
  {
    slug: 'une-erreur-est-survenue',
    code: 'app-outdated',
    headline: 'L’application affiche « Une erreur est survenue, veuillez réessayer »',
    where: 'phone',
    messages: ['Une erreur est survenue, veuillez réessayer'],
    causes: ['La mise à jour de l’application ne s’est pas faite toute seule.'],
    remedies: ['mettre-a-jour-application', 'verifier-la-connexion', 'appeler-support-ecps'],
    desks: ['support-ecps'],
    sources: [
      faq(
        'Questions fréquentes e-CPS, p. 8',
        'J’ai le message « Une erreur est survenue, veuillez réessayer »',
      ),
      problemWithApplication,
    ],
  },
  {
    slug: 'qr-code-refuse',
    code: 'qr-expired',
    headline: 'Le QR code ne marche pas ou n’est plus valable',
    where: 'both',
    messages: [],
    causes: [
      'À l’ordinateur, le QR code ne vaut que {duree-qr-carte}.',
      'Il a été scanné avec l’appareil photo, et non avec l’application.',
    ],
    remedies: ['recommencer-telephone-pret', 'mettre-a-jour-application', 'appeler-support-ecps'],
    desks: ['support-ecps'],
    sources: [agencyFaq('lecture et durée de validité du QR code')],
  },
  {
    slug: 'application-ne-fonctionne-pas',
    code: 'no-network',
    headline: 'L’application e-CPS ne répond pas ou tourne sans fin',
    where: 'phone',
    messages: [],
    causes: ['La connexion internet du téléphone est mauvaise.', 'L’application n’est pas à jour.'],
    remedies: ['verifier-la-connexion', 'mettre-a-jour-application', 'appeler-support-ecps', 'refaire-ecps'],
    desks: ['support-ecps'],
    sources: [
      memo(
        'Précautions',
        'Si l’application e-CPS ne fonctionne pas correctement, il est recommandé de vérifier l’accès à une bonne connexion internet (4G, Wifi).',
      ),
    ],
  },
  {
    slug: 'application-bas',
    code: 'sandbox-app',
    headline: 'L’application installée s’appelle « e-CPS BAS »',
    where: 'phone',
    messages: ['e-CPS BAS'],
    causes: ['C’est l’application de test des éditeurs : elle ne connaît pas votre identifiant.'],
    remedies: ['supprimer-application-bas', 'appeler-support-ecps'],
    desks: ['support-ecps'],
    sources: [
      published('FAQ e-CPS de l’ANS : application de test, téléphone débridé, boutique parallèle', null),
    ],
  },
  {
    slug: 'connexion-sur-android',
    code: 'battery-saver',
    headline: 'Sur mon téléphone Android, la connexion s’arrête après la confirmation',
    where: 'phone',
    messages: [],
    causes: [
      'À partir d’Android 15, l’économiseur de batterie peut arrêter le navigateur pendant la connexion.',
    ],
    remedies: ['lever-economiseur-batterie', 'mettre-a-jour-application', 'appeler-support-ecps'],
    desks: ['support-ecps'],
    sources: [agencyTroubleGuide('Android 15 ou plus, économiseur de batterie du navigateur')],
  },
  {
    slug: 'code-ecps-refuse',
    code: 'card-inserted',
    headline: 'Le code de ma e-CPS ne fonctionne pas',
    where: 'computer',
    messages: [],
    causes: [
      'Une carte CPS est dans le lecteur : Pro Santé Connect attend le code PIN de la carte, et non celui de la e-CPS.',
    ],
    remedies: ['retirer-la-carte', 'mettre-a-jour-application', 'appeler-support-ecps'],
    desks: ['support-ecps'],
    sources: [
      faq(
        'Questions fréquentes e-CPS, p. 8',
        'Le code de ma e-CPS ne fonctionne pas | Pour fluidifier l’usage des professionnels qui utilisent habituellement leur carte CPS, le système récupère les informations de la carte en priorité s’il la trouve. Si vous accédez à votre service depuis votre ordinateur, et que vous avez un lecteur de carte avec votre carte insérée, Pro Santé Connect attend que vous saisissiez le code pin de votre carte, et non celui de votre e-CPS.',
      ),
    ],
  },
  {
    slug: 'pas-de-smartphone',
    code: 'no-smartphone',
    headline: 'Je n’ai pas de smartphone',
    where: 'phone',
    messages: [],
    causes: ['La e-CPS est une application : sans smartphone compatible, elle ne peut pas être activée.'],
    remedies: ['prendre-son-telephone-personnel', 'se-connecter-avec-la-carte', 'demander-un-rappel'],
    desks: ['support-cartes'],
    sources: [
      decreeOfApril2022,
      guide(
        'Que faire en cas d’échec (sans carte), solution 3',
        '**Utiliser votre carte CPS pour vous connecter directement à SI-DEP**',
      ),
    ],
  },
  {
    slug: 'ecps-expiree',
    code: 'other',
    headline: 'Ma e-CPS a expiré',
    where: 'phone',
    messages: [],
    causes: ['La date de fin de la e-CPS est dépassée.'],
    remedies: ['refaire-ecps', 'appeler-support-ecps'],
    desks: ['support-ecps'],
    sources: [agencyExpiryAnswer],
  },
  {
    slug: 'telephone-change',
    code: 'other',
    headline: 'J’ai changé de téléphone ou de carte SIM',
    where: 'phone',
    messages: [],
    causes: ['La e-CPS est liée au téléphone où elle a été activée.'],
    remedies: ['changer-de-telephone', 'mettre-a-jour-coordonnees', 'appeler-support-ecps'],
    desks: ['support-ecps'],
    sources: [editorial('Cas absent des trois documents : réactivation par les parcours connus')],
  },
  {
    slug: 'telephone-perdu',
    code: 'other',
    headline: 'J’ai perdu mon téléphone, ou on me l’a volé',
    where: 'phone',
    messages: [],
    causes: ['La e-CPS est liée au téléphone où elle a été activée.'],
    remedies: ['signaler-le-telephone-perdu', 'changer-de-telephone'],
    desks: ['support-ecps'],
    sources: [editorial('Cas absent des trois documents : support e-CPS, puis réactivation')],
  },
];
