import { agencyFaq } from '../public-sources.ts';
import { editorial, faq, guide, memo } from '../sources.ts';
import { procedure, step } from './step.ts';

export const withoutCard = procedure({
  slug: 'sans-carte',
  kind: 'activation',
  route: 'without-card',
  title: 'Activer votre e-CPS sans carte CPS',
  summary: 'Tout se fait sur le téléphone, avec l’e-mail et le mobile que l’Ordre connaît de vous.',
  needs: [
    'Votre téléphone, avec une connexion 4G ou Wi-Fi',
    'Votre numéro RPPS',
    'L’accès à la boîte e-mail connue de l’Ordre',
    'Un second écran pour afficher le QR code',
  ],
  steps: [
    step({
      slug: 'installer-application',
      title: 'Installez l’application e-CPS',
      where: 'phone',
      instruction:
        'Téléchargez l’application « e-CPS » sur votre téléphone, depuis l’App Store (iPhone) ou Google Play (Android).',
      expect: 'L’application e-CPS est sur votre téléphone.',
      symptoms: ['application-bas', 'pas-de-smartphone'],
      sources: [
        guide('Option 1, étape 1', '1 Téléchargez l’application « e-CPS » disponible pour iPhone et Android'),
        memo('Préparation', 'télécharger l’application e-CPS sur votre mobile (AppStore / Google Play)'),
        faq('Qu’est-ce que la e-CPS ? p. 3', '1. Téléchargez l’application e-CPS sur votre smartphone'),
      ],
    }),
    step({
      slug: 'demander-activation',
      title: 'Demandez l’activation',
      where: 'phone',
      instruction: 'Ouvrez l’application et touchez {bouton-demander-activation}.',
      expect: 'L’application vous demande votre identifiant.',
      symptoms: ['application-ne-fonctionne-pas', 'une-erreur-est-survenue'],
      differences: [
        'Le guide écrit les mots de ce bouton. Dans le mémo, c’est une image que nous n’avons plus.',
      ],
      sources: [
        guide('Option 1, étape 2', '2 Cliquez sur l’option « Demander l’activation de la e-CPS »'),
        memo('Création e-CPS (sans carte CPS), 1', '1) Allez sur l’application e-CPS, cliquez sur : → '),
      ],
    }),
    step({
      slug: 'saisir-identifiant',
      title: 'Saisissez votre identifiant national',
      where: 'phone',
      instruction:
        'Saisissez le chiffre 8 suivi de votre numéro RPPS, puis touchez {bouton-envoyer-demande}.',
      expect: 'La demande part : un e-mail est envoyé à l’adresse rattachée à votre identifiant national.',
      symptoms: ['identifiant-refuse', 'coordonnees-perimees'],
      differences: [
        'Le mémo termine l’étape par {bouton-envoyer-demande}. Le guide passe directement à la réception de l’e-mail.',
      ],
      sources: [
        guide('Option 1, étape 3', '3 Saisissez votre numéro RPPS précédé du chiffre « 8 »'),
        memo(
          'Création e-CPS (sans carte CPS), 2',
          '2) Entrez votre identifiant national, si vous avez une adresse mail et un numéro de téléphone liés à votre identifiant national cliquez sur « **Envoyer ma demande d’activation** ».',
        ),
      ],
    }),
    step({
      slug: 'ouvrir-email',
      title: 'Ouvrez l’e-mail d’activation',
      where: 'both',
      instruction:
        'Ouvrez l’e-mail qui vient de vous être envoyé. Affichez-le sur un ordinateur ou un autre écran, car le téléphone doit scanner le QR code.',
      expect: 'Un e-mail qui contient un QR code d’activation.',
      symptoms: ['pas-d-email', 'coordonnees-perimees'],
      sources: [
        guide('Option 1, étape 4', '4 Recevez votre QR-Code d’activation par mail'),
        memo(
          'Création e-CPS (sans carte CPS), 3',
          '3) Allez sur cette adresse mail et ouvrez le mail qui vient de vous être envoyé.',
        ),
        editorial('Conseil de présentation : le téléphone ne peut pas scanner son propre écran'),
      ],
    }),
    step({
      slug: 'scanner-qr-code',
      title: 'Scannez le QR code',
      where: 'phone',
      instruction:
        'Revenez à l’accueil de l’application, touchez {bouton-continuer}, puis scannez le QR code de l’e-mail.',
      expect: 'L’application reconnaît le QR code et vous propose un code par SMS.',
      precautions: ['scanner-dans-l-application'],
      symptoms: ['qr-code-refuse'],
      differences: [
        'Le guide écrit les mots du bouton. Dans le mémo, c’est une image que nous n’avons plus.',
      ],
      sources: [
        guide(
          'Option 1, étape 5',
          '5 De retour en page d’accueil de l’application, cliquez sur « Continuer »',
        ),
        guide(
          'Option 1, étape 6',
          '6 Scannez le QR-Code que vous avez reçu par mail suite aux étapes précédentes',
        ),
        memo(
          'Création e-CPS (sans carte CPS), 3',
          'Scannez le QR dans le mail avec votre téléphone après avoir cliqué sur',
        ),
        agencyFaq('la lecture du QR code est dans l’application'),
      ],
    }),
    step({
      slug: 'demander-code-sms',
      title: 'Demandez le code par SMS',
      where: 'phone',
      instruction: 'L’application propose d’envoyer un code d’activation par SMS : acceptez.',
      expect: 'Un SMS arrive sur le mobile connu de l’Ordre.',
      symptoms: ['pas-de-sms'],
      differences: [
        'Le mémo nomme le bouton « Accepter ». Le guide dit seulement de cliquer pour recevoir le code.',
      ],
      sources: [
        guide('Option 1, étape 7', '7 Cliquez pour recevoir votre code d’activation par SMS'),
        memo(
          'Création e-CPS (sans carte CPS), 4',
          '4) L’application vous proposera d’envoyer un code d’activation par SMS (sur le n° de tél enregistré). Cliquez sur **accepter**',
        ),
      ],
    }),
    step({
      slug: 'saisir-code-sms',
      title: 'Laissez lire le code, ou saisissez-le',
      where: 'phone',
      instruction: 'L’application lit souvent le SMS toute seule. Sinon, saisissez le code à la main.',
      expect: 'L’application vous demande de choisir un mot de passe.',
      precautions: ['jamais-de-code'],
      symptoms: ['pas-de-sms'],
      differences: [
        'Le guide dit que le code est souvent lu automatiquement. Le mémo demande toujours de le saisir.',
      ],
      sources: [
        guide(
          'Option 1, étape 8',
          '8 Ce SMS est souvent lu automatiquement par l’application (sinon, vous pouvez saisir le code manuellement)',
        ),
        memo('Création e-CPS (sans carte CPS), 4', 'puis entrez le code que vous aurez reçu'),
      ],
    }),
    step({
      slug: 'creer-mot-de-passe',
      title: 'Créez votre mot de passe à 4 chiffres',
      where: 'phone',
      instruction:
        'Choisissez un mot de passe à 4 chiffres, confirmez-le et retenez-le : il sert à chaque connexion.',
      expect: 'Votre e-CPS s’affiche dans l’application.',
      precautions: ['jamais-de-code'],
      symptoms: ['une-erreur-est-survenue'],
      sources: [
        guide('Option 1, étape 9', '9 Créez, puis confirmer un mot de passe à 4 chiffre (à retenir)'),
        memo(
          'Création e-CPS (sans carte CPS), 5',
          '5) Vous allez pouvoir choisir un code à 4 chiffres qui sera votre mot de passe e-CPS.',
        ),
      ],
    }),
  ],
  outcome: 'Votre e-CPS est active : vous pouvez vous connecter aux téléservices.',
  next: ['commande-vaccins-ecps', 'connexion-sidep'],
  differences: [
    'La FAQ de commande de vaccins montre ce parcours en images, que nous n’avons plus : les étapes viennent du guide et du mémo.',
  ],
  sources: [
    guide('Option 1', 'Option 1 – Activez votre e-CPS sans CPS'),
    memo('Création e-CPS (sans carte CPS)', 'Création e-CPS (sans carte CPS)'),
    faq('J’active ma e-CPS sans ma carte CPS', 'J’ACTIVE MA e-CPS SANS MA CARTE CPS'),
    faq('Qu’est-ce que la e-CPS ? p. 3', 'Sans votre carte CPS, avec vos coordonnées p. 7'),
  ],
});
