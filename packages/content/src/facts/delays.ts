import { agencyFaq } from '../public-sources.ts';
import type { Fact } from '../schema/fact.ts';
import { editorial, faq, guide, memo } from '../sources.ts';
import { fact } from './fact.ts';

export const delays: readonly Fact[] = [
  fact({
    slug: 'delai-48h',
    name: 'Délai après une mise à jour des coordonnées à l’Ordre',
    text: '48 h',
    value: { kind: 'delay', seconds: 172_800 },
    sources: [
      guide('Que faire en cas d’échec (sans carte), solution 1', 'une telle mise à jour prendra environ 48h'),
      editorial(
        'Règle du produit : 48 heures écoulées depuis la déclaration, jamais présentées comme garanties',
      ),
    ],
    choice:
      'La formule prudente du guide, « environ », est toujours écrite devant le délai ; il est compté en heures écoulées.',
    variants: [
      {
        text: 'nécessite 48H de traitement',
        reason: 'Le mémo présente le délai comme certain ; aucun document ne dit si les heures sont ouvrées.',
        sources: [memo('Précautions', 'un changement des données nécessite 48H de traitement')],
      },
    ],
  }),
  fact({
    slug: 'delai-reponse-spf',
    name: 'Délai de rappel ou de réponse de Santé publique France',
    text: '2 heures ouvrées',
    value: { kind: 'working-delay', workingHours: 2 },
    sources: [
      faq(
        'Rappel téléphonique',
        'dans un délai maximum de 2 heures suivant la prise de contact (pendant les heures ouvrées)',
      ),
    ],
    caution: 'La FAQ ne dit pas quelles sont les heures ouvrées.',
  }),
  fact({
    slug: 'duree-qr-carte',
    name: 'Validité du QR code affiché à l’ordinateur (parcours avec carte)',
    text: '90 secondes',
    value: { kind: 'delay', seconds: 90 },
    sources: [agencyFaq('durée de validité du QR code')],
    caution:
      'Ne vaut que pour le parcours avec carte : aucune durée n’est à annoncer pour le QR code reçu par e-mail.',
  }),
];

export const counts: readonly Fact[] = [
  fact({
    slug: 'essais-code-pin',
    name: 'Nombre de codes PIN faux qui bloquent la carte CPS',
    text: '3',
    value: { kind: 'count', count: 3 },
    sources: [
      faq(
        'Questions fréquentes liées à la connexion par CPS',
        'J’ai bloqué ma carte CPS après trois tentatives de saisie d’un code PIN erroné',
      ),
    ],
  }),
];
