import type { Fact } from '../schema/fact.ts';
import { faq, guide } from '../sources.ts';
import { fact } from './fact.ts';

export const prices: readonly Fact[] = [
  fact({
    slug: 'prix-support-ecps',
    name: 'Prix d’un appel au support e-CPS',
    text: 'service gratuit + prix appel',
    value: { kind: 'price', price: { kind: 'normal' } },
    sources: [faq('Je rencontre une erreur, p. 6', '(service gratuit + prix appel)')],
  }),
  fact({
    slug: 'prix-support-cartes',
    name: 'Prix d’un appel au support de l’ANS pour les cartes',
    text: '0,06 € / min + prix appel',
    value: { kind: 'price', price: { kind: 'per-minute', centsPerMinute: 6 } },
    sources: [
      faq('Je rencontre une erreur, p. 6', '(0,06 € / min + prix appel)'),
      faq('Questions fréquentes liées à la connexion par CPS', 'Service 0,06 € / min + prix appel'),
    ],
    caution: 'Le mémo donne le même numéro sans prix : le prix ne vient que de la FAQ.',
  }),
  fact({
    slug: 'prix-support-sidep',
    name: 'Prix d’un appel au support SI-DEP',
    text: 'appel gratuit',
    value: { kind: 'price', price: { kind: 'free' } },
    sources: [
      guide('Que faire en cas d’échec (avec carte)', '(appel gratuit - de 9h00 à 20h00 du lundi au samedi)'),
    ],
  }),
];
