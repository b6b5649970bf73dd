import type { Fact } from '../schema/fact.ts';
import { faq, guide } from '../sources.ts';
import { fact } from './fact.ts';

const orderPage =
  'https://www.santepubliquefrance.fr/dossiers/coronavirus-covid-19/commande-de-vaccins-covid-19';
const contactForm = `${orderPage}/formulaire-de-contact-pour-la-commande-de-vaccins-covid-19`;
const registration =
  'http://www.ordre.pharmacien.fr/Nos-missions/L-examen-de-la-capacite-a-exercer-la-pharmacie/L-inscription-au-tableau';
const orderPortal =
  'https://authentification.ordre.pharmacien.fr/form/?gtwname=lpfportal_777481130&authtype=0&timeout=36000&uri=02igpf19lgdHFQ9oNjHc1kBLrInRK';

export const serviceLinks: readonly Fact[] = [
  fact({
    slug: 'portail-sidep',
    name: 'Portail SI-DEP',
    text: 'https://portail-sidep.aphp.fr/',
    value: { kind: 'link', address: 'https://portail-sidep.aphp.fr/' },
    certainty: 'unverified',
    caution: 'Le portail a pu fermer depuis la parution du guide : à vérifier.',
    sources: [
      guide('Connexion à SI-DEP', 'vous pouvez accéder à SI-DEP sur : <https://portail-sidep.aphp.fr/>'),
    ],
  }),
  fact({
    slug: 'page-commande-vaccins',
    name: 'Page de connexion à la commande de vaccins',
    text: orderPage,
    value: { kind: 'link', address: orderPage },
    sources: [faq('Je me connecte via e-CPS, p. 7', `URL de la page de connexion : ${orderPage}`)],
  }),
  fact({
    slug: 'formulaire-contact-spf',
    name: 'Formulaire de contact de Santé publique France',
    text: contactForm,
    value: { kind: 'link', address: contactForm },
    sources: [
      faq(
        'Erreurs « Problème technique SSO d’authentification » ou « Problème de référentiel »',
        'https://www.santepubliquefrance.fr/dossie rs/coronavirus-covid-19/commande-devaccins-covid-19/formulaire-de-contactpour-la-commande-de-vaccins-covid-19',
      ),
    ],
    caution:
      'Les sauts de ligne du document ont mangé des tirets : ils sont rétablis d’après la page de commande.',
  }),
  fact({
    slug: 'inscription-tableau',
    name: 'Démarches d’inscription au tableau de l’Ordre',
    text: registration,
    value: { kind: 'link', address: registration },
    sources: [faq('Démarches liées à la carte CPS du pharmacien titulaire', registration)],
  }),
  fact({
    slug: 'portail-ordre',
    name: 'Portail de démarches et formulaires de l’Ordre',
    text: orderPortal,
    value: { kind: 'link', address: orderPortal },
    certainty: 'unverified',
    caution:
      'L’adresse ressemble à celle d’une session et le document la coupe par une espace : elle peut ne plus répondre.',
    sources: [
      faq(
        'Démarches liées à la carte CPS du pharmacien titulaire',
        'https://authentification.ordre.pharmacien.fr/form/?gtwname=lpfportal_777481130&authtype=0&timeout=36000&uri=02igpf19l gdHFQ9oNjHc1kBLrInRK',
      ),
    ],
  }),
];
