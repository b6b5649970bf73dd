import { editorial, faq, guide, memo } from '../sources.ts';
import { procedure, step } from './step.ts';

export const coordinateUpdate = procedure({
  slug: 'mettre-a-jour-coordonnees',
  kind: 'coordinates',
  title: 'Mettre à jour vos coordonnées à l’Ordre (E-POP)',
  summary:
    'Première cause d’échec de l’activation sans carte : l’e-mail ou le mobile connus de l’Ordre ne sont plus les bons.',
  needs: ['Votre compte sur le site de l’Ordre', 'Votre e-mail et votre mobile actuels'],
  steps: [
    step({
      slug: 'ouvrir-e-pop',
      title: 'Connectez-vous au site de l’Ordre',
      where: 'both',
      instruction: 'Allez sur {e-pop}, ou connectez-vous au site de l’Ordre et cliquez sur « E-POP ».',
      expect: 'La page d’accueil d’E-POP.',
      symptoms: ['page-qui-ne-s-affiche-pas'],
      links: ['e-pop', 'coordonnees-ans'],
      differences: [
        'Le guide donne l’adresse d’E-POP. Le mémo passe par la page de connexion de l’Ordre, dont le lien est perdu. La FAQ passe par une page de l’ANS qui renvoie au lien des pharmaciens.',
      ],
      sources: [
        guide(
          'Que faire en cas d’échec (sans carte), solution 1',
          '1. **Mettre à jour vos coordonnées auprès de votre ordre**, via la plateforme en ligne sur <https://e-pop.ordre.pharmacien.fr>',
        ),
        memo(
          'Précautions',
          'Dans le cas d’une démarche sans carte CPS - Si votre adresse mail et votre n° de téléphone ne sont pas dans les bases de l’ANS il vous faut alors les renseigner individuellement sur le site de l’ordre. - Connectez-vous sur le site [Authentification Ordre des Pharmaciens Applications ONP](#) - Cliquez sur **E-POP**',
        ),
        faq(
          'Je rencontre une erreur, p. 6',
          'J’ai un problème avec mes coordonnées | En cas d’obsolescence de vos coordonnées, vous pouvez les changer à tout moment en consultant ce site <u>https://esante.gouv.fr/offres-services/e-cps/mise-jour- des-coordonnees-de-correspondance</u> et en sélectionnant le lien pour les pharmaciens.',
        ),
      ],
    }),
    step({
      slug: 'ouvrir-donnees-professionnelles',
      title: 'Ouvrez vos données professionnelles',
      where: 'both',
      instruction: 'Cliquez sur « données professionnelles », puis sur la loupe.',
      expect: 'Vos coordonnées professionnelles s’affichent.',
      sources: [memo('Précautions', 'Cliquez sur **données professionnelles** puis sur la loupe.')],
    }),
    step({
      slug: 'modifier-coordonnees',
      title: 'Corrigez l’e-mail et le mobile',
      where: 'both',
      instruction:
        'Cliquez sur le stylo sur fond orange, puis corrigez votre adresse e-mail et votre numéro de mobile.',
      expect: 'Vos nouvelles coordonnées sont enregistrées.',
      precautions: ['adresse-personnelle-courante'],
      sources: [
        memo(
          'Précautions',
          'Cliquez sur le **stylo sur fond orange** qui vous permettra de modifier vos coordonnées professionnelles.',
        ),
      ],
    }),
    step({
      slug: 'declarer-et-attendre',
      title: 'Dites-nous quand, puis attendez',
      where: 'both',
      instruction:
        'Déclarez ici l’heure de la mise à jour. Comptez environ {delai-48h} avant de réessayer : nous vous préviendrons.',
      expect: 'Votre page affiche l’heure à partir de laquelle réessayer.',
      symptoms: ['toujours-en-echec'],
      differences: [
        'Le guide écrit « environ » devant le délai, le mémo le donne comme nécessaire ; aucun ne dit si les heures sont ouvrées. Nous comptons des heures écoulées.',
      ],
      sources: [
        guide(
          'Que faire en cas d’échec (sans carte), solution 1',
          'sachant qu’une telle mise à jour prendra environ 48h avant que vous ne puissiez renouveler les étapes des pages précédentes',
        ),
        memo(
          'Précautions',
          'A noter qu’un changement des données nécessite 48H de traitement avant de pouvoir activer l’ e-CPS.',
        ),
        editorial('Attente suivie par le produit : déclaration, compte à rebours, relance'),
      ],
    }),
  ],
  outcome: 'Vos coordonnées sont à jour. Après l’attente, reprenez l’activation sans carte.',
  next: ['sans-carte', 'avec-carte'],
  sources: [
    guide(
      'Que faire en cas d’échec (sans carte)',
      'L’échec de l’activation d’une e-CPS sans carte CPS est souvent due à des problèmes de mise à jour de vos coordonnées.',
    ),
  ],
});
