import type { Fact } from '../schema/fact.ts';
import { faq, guide, memo, published } from '../sources.ts';
import { fact } from './fact.ts';

export const phoneNumbers: readonly Fact[] = [
  fact({
    slug: 'support-ecps',
    name: 'Téléphone du support e-CPS',
    text: '0 809 40 00 82',
    value: { kind: 'phone', digits: '0809400082' },
    sources: [faq('Je rencontre une erreur, p. 6', '0 809 40 00 82')],
    choice: 'La FAQ de 2022 est un document officiel ; l’autre numéro vient d’un site régional.',
    variants: [
      {
        text: '0 806 80 02 13',
        reason: 'Numéro relevé sur un site régional, sans confirmation de l’Agence du numérique en santé.',
        sources: [published('FAQ carte CPx, mes-ara.fr', 'https://mes-ara.fr/faq/carte-cpx', 'second-hand')],
      },
    ],
  }),
  fact({
    slug: 'support-cartes',
    name: 'Téléphone du support de l’ANS pour les cartes CPS',
    text: '0 825 852 000',
    value: { kind: 'phone', digits: '0825852000' },
    sources: [
      memo('Précautions', 'contactez votre **CIS** ou le support de l’**ANS** au 0 825 852 000'),
      faq('Questions fréquentes liées à la connexion par CPS', '0 825 852 000'),
    ],
    choice: 'Écriture du mémo et de la page « Questions fréquentes » : la plus fréquente.',
    variants: [
      {
        text: '0 825 85 2000',
        reason: 'Mêmes dix chiffres, groupés autrement à la page 6 de la FAQ.',
        sources: [faq('Je rencontre une erreur, p. 6', '0 825 85 2000')],
      },
    ],
  }),
  fact({
    slug: 'support-sidep',
    name: 'Téléphone du support SI-DEP',
    text: '0 800 08 32 04',
    value: { kind: 'phone', digits: '0800083204' },
    sources: [
      guide('Que faire en cas d’échec (avec carte)', 'Contactez le support SI-DEP au 0 800 08 32 04'),
    ],
  }),
];
