import { agencyFaq } from '../public-sources.ts';
import { faq, guide, memo } from '../sources.ts';
import { procedure, step } from './step.ts';

export const withCard = procedure({
  slug: 'avec-carte',
  kind: 'activation',
  route: 'with-card',
  title: 'Activer votre e-CPS avec votre carte CPS',
  summary:
    'Un ordinateur lit votre carte, votre téléphone scanne un QR code. Vos coordonnées à l’Ordre ne servent pas.',
  needs: [
    'Votre téléphone, avec l’application e-CPS installée',
    'Un ordinateur équipé d’un lecteur de cartes',
    'Votre carte CPS et son code PIN',
  ],
  steps: [
    step({
      slug: 'preparer',
      title: 'Préparez le téléphone, la carte et le lecteur',
      where: 'both',
      instruction:
        'Installez l’application « e-CPS » sur votre téléphone. Placez-vous devant un ordinateur équipé d’un lecteur de cartes, avec votre carte CPS.',
      expect: 'L’application est installée, la carte et son code PIN sont à portée de main.',
      symptoms: ['pas-de-carte', 'pas-de-lecteur', 'application-bas'],
      differences: [
        'Le guide et la FAQ parlent d’un « lecteur de cartes », le mémo d’un « lecteur de carte Vitale » : c’est l’appareil qui lit votre carte CPS.',
      ],
      sources: [
        guide(
          'Option 2',
          'Après avoir téléchargé l’application e-CPS sur votre mobile, munissez-vous d’un ordinateur équipé d’un lecteur de cartes',
        ),
        memo(
          'Préparation',
          'Pour activer votre compte il faut: - télécharger l’application e-CPS sur votre mobile (AppStore / Google Play) - un ordinateur - votre carte CPS - un lecteur de carte vitale',
        ),
        memo('Création e-CPS (avec carte CPS), 1', '1) Allez sur l’application e-CPS, cliquez sur :'),
      ],
    }),
    step({
      slug: 'ouvrir-portail',
      title: 'Ouvrez le portail d’activation',
      where: 'computer',
      instruction: 'Ouvrez votre navigateur habituel et allez sur {activation-avec-carte}.',
      expect: 'La page d’authentification e-CPS.',
      symptoms: ['page-qui-ne-s-affiche-pas'],
      links: ['activation-avec-carte'],
      differences: [
        'Le guide donne l’adresse exacte du portail. Le lien du mémo mène seulement à l’accueil du site de l’ANS.',
      ],
      sources: [
        guide(
          'Option 2',
          'ouvrez votre navigateur habituel et rendez-vous sur : <https://wallet.esw.esante.gouv.fr>',
        ),
        memo(
          'Création e-CPS (avec carte CPS), 2',
          '2) Allez sur le portail d’authentification e-CPS sur votre ordinateur ([Portail d’authentification e-CPS \\(esante.gouv.fr\\)](https://esante.gouv.fr))',
        ),
      ],
    }),
    step({
      slug: 'lire-carte',
      title: 'Insérez la carte et saisissez son code PIN',
      where: 'computer',
      instruction:
        'Insérez votre carte CPS dans le lecteur et cliquez sur « S’authentifier ». Choisissez « Carte CPS », puis composez le code PIN de la carte.',
      expect: 'Votre carte est reconnue : la page affiche les conditions d’utilisation.',
      precautions: ['trois-codes-pin'],
      symptoms: [
        'carte-non-lue',
        'lgo-prend-la-carte',
        'code-pin-oublie',
        'carte-bloquee',
        'lecteur-trop-ancien',
      ],
      differences: [
        'Le guide parle du bouton « S’authentifier ». Le mémo ajoute le choix « Carte CPS » et le code PIN.',
      ],
      sources: [
        guide(
          'Option 2, étape 1',
          '**1** Assurez-vous que votre carte CPS est dans son lecteur de cartes et cliquez sur « S’authentifier ».',
        ),
        memo(
          'Création e-CPS (avec carte CPS), 3',
          '3) Choisissez **Carte CPS** et insérez votre carte CPS dans le lecteur de Carte Vitale. Votre carte sera identifiée puis il vous sera demandé de composer votre code PIN.',
        ),
      ],
    }),
    step({
      slug: 'commencer-activation',
      title: 'Acceptez les conditions et commencez',
      where: 'computer',
      instruction:
        'Préparez d’abord votre téléphone : le QR code ne vaut que {duree-qr-carte}. Acceptez les conditions d’utilisation et cliquez sur {bouton-commencer-activation}.',
      expect: 'Un QR code s’affiche à l’écran de l’ordinateur.',
      symptoms: ['qr-code-refuse'],
      sources: [
        guide(
          'Option 2, étape 2',
          '**2** Une fois authentifié, acceptez les conditions d’utilisation et cliquez sur « commencer l’activation ».',
        ),
        memo(
          'Création e-CPS (avec carte CPS), 4',
          '4) Acceptez les conditions générales d’utilisation, cliquez sur **commencer l’activation**, reprenez ensuite la démarche sur votre téléphone',
        ),
        agencyFaq('durée de validité du QR code'),
      ],
    }),
    step({
      slug: 'scanner-qr-code',
      title: 'Scannez le QR code de l’ordinateur',
      where: 'phone',
      instruction:
        'À l’accueil de l’application, touchez {bouton-continuer}, puis scannez le QR code affiché par l’ordinateur.',
      expect: 'Le téléphone affiche un code d’activation.',
      precautions: ['scanner-dans-l-application'],
      symptoms: ['qr-code-refuse', 'application-ne-fonctionne-pas'],
      sources: [
        guide(
          'Option 2, étape 3',
          '3 Sur votre téléphone, après avoir cliqué sur le bouton « Continuer » de la page d’accueil, vous pourrez scanner le QR-Code qui apparaît sur votre PC.',
        ),
        memo('Création e-CPS (avec carte CPS), 4', 'et scannez le QR Code présent sur votre ordinateur.'),
      ],
    }),
    step({
      slug: 'reporter-code',
      title: 'Reportez le code sur l’ordinateur',
      where: 'computer',
      instruction: 'Saisissez sur l’ordinateur le code d’activation affiché par votre téléphone.',
      expect: 'L’ordinateur accepte le code et vous demande un mot de passe.',
      precautions: ['jamais-de-code'],
      symptoms: ['une-erreur-est-survenue', 'echec-enregistrement'],
      sources: [
        guide(
          'Option 2, étape 4',
          '4 Saisissez ensuite sur votre PC le code d’activation affiché par votre téléphone.',
        ),
        memo(
          'Création e-CPS (avec carte CPS), 5',
          '5) L’application vous donnera un code qu’il vous faudra saisir sur votre ordinateur.',
        ),
      ],
    }),
    step({
      slug: 'creer-mot-de-passe',
      title: 'Créez votre mot de passe à 4 chiffres',
      where: 'both',
      instruction:
        'Créez puis confirmez un mot de passe à 4 chiffres, là où l’écran le demande. Retenez-le, puis saisissez-le dans l’application si elle le demande.',
      expect: 'Votre e-CPS s’affiche dans l’application.',
      precautions: ['jamais-de-code'],
      symptoms: ['echec-enregistrement'],
      differences: [
        'Le mémo fait choisir le mot de passe sur l’ordinateur, puis le saisir dans l’application. Le guide ne dit pas sur quel appareil : suivez l’écran.',
      ],
      sources: [
        guide(
          'Option 2, étape 5',
          '5 Créez puis confirmez ensuite votre nouveau mot de passe à 4 chiffres, à retenir pour vous authentifier ensuite à SI-DEP.',
        ),
        memo(
          'Création e-CPS (avec carte CPS), 6',
          '6) Sur l’ordinateur vous allez pouvoir entrer un code à 4 chiffres qui sera votre mot de passe e-CPS. Rentrez ce dernier dans votre application et vous aurez accès à votre compte e-CPS.',
        ),
      ],
    }),
  ],
  outcome:
    'Votre e-CPS est active : vous pouvez vous connecter aux téléservices. Retirez la carte du lecteur.',
  next: ['commande-vaccins-ecps', 'connexion-sidep'],
  differences: [
    'La FAQ de commande de vaccins montre ce parcours en images, que nous n’avons plus : les étapes viennent du guide et du mémo.',
  ],
  sources: [
    guide('Option 2', 'Option 2 – Tenter d’activer votre e-CPS avec CPS'),
    memo('Création e-CPS (avec carte CPS)', 'Création e-CPS (Avec carte CPS)'),
    faq('J’active ma e-CPS à l’aide de ma carte CPS', 'J’ACTIVE MA e-CPS À L’AIDE DE MA CARTE CPS'),
    faq('Qu’est-ce que la e-CPS ? p. 3', 'À l’aide de votre carte CPS p. 6'),
  ],
});
