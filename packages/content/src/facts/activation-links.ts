import type { Fact } from '../schema/fact.ts';
import { faq, guide, memo } from '../sources.ts';
import { fact } from './fact.ts';

export const activationLinks: readonly Fact[] = [
  fact({
    slug: 'activation-avec-carte',
    name: 'Portail d’activation de la e-CPS avec la carte',
    text: 'https://wallet.esw.esante.gouv.fr',
    value: { kind: 'link', address: 'https://wallet.esw.esante.gouv.fr' },
    sources: [guide('Option 2', 'rendez-vous sur : <https://wallet.esw.esante.gouv.fr>')],
    choice: 'Le guide donne l’adresse exacte du portail.',
    variants: [
      {
        text: 'https://esante.gouv.fr',
        reason:
          'Le lien du mémo, intitulé « Portail d’authentification e-CPS », mène seulement à l’accueil du site.',
        sources: [
          memo(
            'Création e-CPS (avec carte CPS), 2',
            '[Portail d’authentification e-CPS \\(esante.gouv.fr\\)](https://esante.gouv.fr)',
          ),
        ],
      },
    ],
  }),
  fact({
    slug: 'e-pop',
    name: 'E-POP, la plateforme de l’Ordre',
    text: 'https://e-pop.ordre.pharmacien.fr',
    value: { kind: 'link', address: 'https://e-pop.ordre.pharmacien.fr' },
    sources: [
      guide(
        'Que faire en cas d’échec (sans carte), solution 1',
        'via la plateforme en ligne sur <https://e-pop.ordre.pharmacien.fr>',
      ),
    ],
    choice: 'Adresse directe donnée par le guide ; les deux autres chemins y mènent.',
    variants: [
      {
        text: 'Authentification Ordre des Pharmaciens Applications ONP',
        reason: 'Le mémo nomme la page de connexion de l’Ordre sans en donner l’adresse.',
        sources: [
          memo(
            'Précautions',
            'Connectez-vous sur le site [Authentification Ordre des Pharmaciens Applications ONP](#)',
          ),
        ],
      },
      {
        text: 'https://esante.gouv.fr/offres-services/e-cps/mise-jour-des-coordonnees-de-correspondance',
        reason: 'Page de l’ANS donnée par la FAQ : elle renvoie ensuite vers le lien des pharmaciens.',
        sources: [faq('Je rencontre une erreur, p. 6', 'en sélectionnant le lien pour les pharmaciens.')],
      },
    ],
  }),
  fact({
    slug: 'coordonnees-ans',
    name: 'Page de l’ANS sur la mise à jour des coordonnées de correspondance',
    text: 'https://esante.gouv.fr/offres-services/e-cps/mise-jour-des-coordonnees-de-correspondance',
    value: {
      kind: 'link',
      address: 'https://esante.gouv.fr/offres-services/e-cps/mise-jour-des-coordonnees-de-correspondance',
    },
    sources: [
      faq(
        'Je rencontre une erreur, p. 6',
        'https://esante.gouv.fr/offres-services/e-cps/mise-jour- des-coordonnees-de-correspondance',
      ),
    ],
    caution: 'Le document coupe l’adresse par une espace, retirée ici.',
  }),
  fact({
    slug: 'faq-ecps',
    name: 'FAQ e-CPS de l’ANS',
    text: 'https://esante.gouv.fr/offres-services/e-cps/faq-e-cps',
    value: { kind: 'link', address: 'https://esante.gouv.fr/offres-services/e-cps/faq-e-cps' },
    sources: [
      faq(
        'Je rencontre une erreur, p. 6',
        'FAQ e-CPS : <u>https://esante.gouv.fr/offres-services/e-cps/faq-e-cps</u>',
      ),
    ],
  }),
  fact({
    slug: 'video-activation',
    name: 'Vidéo de l’ANS sur l’activation',
    text: 'https://www.youtube.com/watch?v=LdCD9dCDWzM',
    value: { kind: 'link', address: 'https://www.youtube.com/watch?v=LdCD9dCDWzM' },
    sources: [
      faq(
        'Qu’est-ce que la e-CPS ? p. 3',
        'Ou suivez la vidéo tutoriel de l’Agence du numérique en santé […] https://www.youtube.com/watch?v=LdCD9dCDWzM',
      ),
    ],
  }),
];
