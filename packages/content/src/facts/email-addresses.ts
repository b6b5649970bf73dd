import type { Fact } from '../schema/fact.ts';
import { faq } from '../sources.ts';
import { fact } from './fact.ts';

export const emailAddresses: readonly Fact[] = [
  fact({
    slug: 'email-support-cartes',
    name: 'E-mail du support de l’ANS pour les cartes CPS',
    text: 'monserviceclient.cartes@esante.gouv.fr',
    value: { kind: 'email', address: 'monserviceclient.cartes@esante.gouv.fr' },
    sources: [faq('Je rencontre une erreur, p. 6', 'monserviceclient.cartes@esante.gouv.fr')],
  }),
  fact({
    slug: 'email-support-ecps',
    name: 'E-mail du support e-CPS',
    text: 'monserviceclient.e-cps@esante.gouv.fr',
    value: { kind: 'email', address: 'monserviceclient.e-cps@esante.gouv.fr' },
    sources: [faq('Je rencontre une erreur, p. 6', 'monserviceclient.e-cps@esante.gouv.fr')],
  }),
];
