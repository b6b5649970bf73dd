import type { Fact } from '../schema/fact.ts';
import { faq, memo } from '../sources.ts';
import { fact } from './fact.ts';

export const cardLinks: readonly Fact[] = [
  fact({
    slug: 'diagnostic-poste',
    name: 'Diagnostic du poste et du lecteur (« Diagnostiquer mon poste »)',
    text: 'https://diagcps.eservices.esante.gouv.fr/',
    value: { kind: 'link', address: 'https://diagcps.eservices.esante.gouv.fr/' },
    sources: [faq('Carte CPS « non lue », p. 9', 'https://diagcps.eservices.esante.gouv.fr/')],
  }),
  fact({
    slug: 'assistance-carte',
    name: 'Assistance de l’ANS sur les cartes',
    text: 'https://esante.gouv.fr/assistance?theme=carte',
    value: { kind: 'link', address: 'https://esante.gouv.fr/assistance?theme=carte' },
    sources: [
      faq(
        'Questions fréquentes liées à la connexion par CPS',
        'Pour en savoir plus, rendez-vous sur le site Assistance de l’Agence du numérique en santé : <u>https://esante.gouv.fr/assistance?theme=carte</u>',
      ),
    ],
  }),
  fact({
    slug: 'formulaire-incident-carte',
    name: 'Formulaire d’incident de la carte (perte)',
    text: 'https://esante.gouv.fr/sites/default/files/media_entity/documents/501_1.pdf',
    value: {
      kind: 'link',
      address: 'https://esante.gouv.fr/sites/default/files/media_entity/documents/501_1.pdf',
    },
    sources: [
      faq(
        'Questions fréquentes liées à la connexion par CPS',
        'https://esante.gouv.fr/sites/default/files/media_entity/documents/501_1.pdf',
      ),
    ],
  }),
  fact({
    slug: 'commande-carte',
    name: 'Commande d’une carte CPS',
    text: 'https://esante.gouv.fr/securite/cartes-et-certificats/commandes?offre=cartes',
    value: {
      kind: 'link',
      address: 'https://esante.gouv.fr/securite/cartes-et-certificats/commandes?offre=cartes',
    },
    sources: [
      faq(
        'Questions fréquentes liées à la connexion par CPS',
        '<u>https://esante.gouv.fr/securite/cartes-et-</u> certificats/commandes?offre=cartes',
      ),
    ],
    choice: 'La FAQ donne l’adresse complète ; un saut de ligne la coupait, il est retiré.',
    variants: [
      {
        text: 'Commandes | esante.gouv.fr',
        reason: 'Le mémo nomme la page, mais la cible de son lien est perdue.',
        sources: [memo('Précautions', 'consultez le lien suivant : [Commandes | esante.gouv.fr](#)')],
      },
    ],
  }),
  fact({
    slug: 'demarches-carte',
    name: 'Démarches de l’ANS : perte, vol, dysfonctionnement de la carte',
    text: 'https://esante.gouv.fr/offres-services/cartes-de-professionnels-de-sante/demarches?offre=cartes',
    value: {
      kind: 'link',
      address:
        'https://esante.gouv.fr/offres-services/cartes-de-professionnels-de-sante/demarches?offre=cartes',
    },
    sources: [
      faq(
        'Démarches liées à la carte CPS du pharmacien titulaire',
        'https://esante.gouv.fr/offres-services/cartes-de-professionnels-de-sante/demarches?offre=cartes',
      ),
    ],
    choice: 'La FAQ donne l’adresse complète.',
    variants: [
      {
        text: 'Démarches | esante.gouv.fr',
        reason: 'Le mémo nomme la page, mais la cible de son lien est perdue.',
        sources: [
          memo(
            'Précautions',
            'En cas de perte / vol / dysfonctionnement consultez le lien suivant : [Démarches | esante.gouv.fr](#)',
          ),
        ],
      },
    ],
  }),
];
