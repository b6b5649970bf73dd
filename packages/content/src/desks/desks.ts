import type { Desk } from '../schema/desk.ts';
import { faq, guide, memo } from '../sources.ts';

const unknown = {
  phone: null,
  email: null,
  form: null,
  page: null,
  price: null,
  hours: null,
  answersWithin: null,
  prepare: [] as string[],
  takesAnything: false,
} as const;

export const desks: readonly Desk[] = [
  {
    ...unknown,
    slug: 'support-ecps',
    name: 'Support e-CPS',
    scope: 'Un problème avec l’application e-CPS ou son activation, avec ou sans carte.',
    phone: 'support-ecps',
    email: 'email-support-ecps',
    page: 'faq-ecps',
    price: 'prix-support-ecps',
    hours: 'horaires-support-ecps',
    prepare: ['Votre identifiant national', 'L’adresse e-mail connue de l’Ordre'],
    sources: [
      faq(
        'Je rencontre une erreur, p. 6',
        'J’ai un problème avec l’application e-CPS | FAQ e-CPS : <u>https://esante.gouv.fr/offres-services/e-cps/faq-e-cps</u> 0 809 40 00 82 (service gratuit + prix appel) 24/24 & 7/7 <u>monserviceclient.e-cps@esante.gouv.fr</u>',
      ),
    ],
  },
  {
    ...unknown,
    slug: 'support-cartes',
    name: 'Support de l’ANS, cartes CPS',
    scope: 'La carte CPS : code PIN bloqué ou oublié, lecteur, carte non lue, carte perdue.',
    phone: 'support-cartes',
    email: 'email-support-cartes',
    page: 'assistance-carte',
    price: 'prix-support-cartes',
    hours: 'horaires-support-cartes',
    prepare: ['Votre carte CPS, ou votre identifiant national si vous ne l’avez plus'],
    sources: [
      faq(
        'Je rencontre une erreur, p. 6',
        'J’ai un problème avec ma carte CPS (code pin, lecteur) | Vous pouvez contacter le service support de l’Agence du numérique en santé : <u>monserviceclient.cartes@esante.gouv.fr</u> 0 825 85 2000 (0,06 € / min + prix appel)',
      ),
      faq(
        'Questions fréquentes liées à la connexion par CPS',
        'Contactez le support de l’Agence du numérique en santé : 0 825 852 000 Service 0,06 € / min + prix appel',
      ),
      memo('Précautions', 'ou le support de l’**ANS** au 0 825 852 000'),
    ],
  },
  {
    ...unknown,
    slug: 'support-sidep',
    name: 'Support SI-DEP',
    scope: 'Toute étape de connexion à SI-DEP, et l’orientation vers le bon interlocuteur.',
    phone: 'support-sidep',
    page: 'portail-sidep',
    price: 'prix-support-sidep',
    hours: 'horaires-support-sidep',
    takesAnything: true,
    sources: [
      guide(
        'Que faire en cas d’échec (avec carte), solution 3',
        '3. **Contactez le support SI-DEP au 0 800 08 32 04** (appel gratuit - de 9h00 à 20h00 du lundi au samedi). Pour vous aider à réaliser ces étapes de connexion et vous orienter vers les interlocuteurs spécialisés en fonction du problème que vous rencontrez.',
      ),
    ],
  },
  {
    ...unknown,
    slug: 'sante-publique-france',
    name: 'Santé publique France, commande de vaccins',
    scope: 'Vous êtes authentifié, mais la page de commande ne s’ouvre pas ou affiche une erreur.',
    form: 'formulaire-contact-spf',
    answersWithin: 'delai-reponse-spf',
    prepare: ['Le motif exact de l’erreur affichée', 'Un numéro où vous joindre, si vous demandez un rappel'],
    sources: [
      faq(
        'Carte CPS « non lue », p. 9',
        'contactez le support Santé publique France via le formulaire de contact dédié',
      ),
      faq('Rappel téléphonique', 'RAPPEL TÉLÉPHONIQUE'),
    ],
  },
  {
    ...unknown,
    slug: 'editeur-lgo',
    name: 'L’éditeur de votre logiciel de gestion d’officine (LGO)',
    scope:
      'Le logiciel de l’officine garde la carte CPS pour lui, ou l’installation locale bloque le lecteur.',
    prepare: ['Le nom et la version de votre logiciel', 'Le modèle du lecteur de cartes'],
    sources: [
      guide(
        'Que faire en cas d’échec (avec carte), solution 2',
        '2. **Contactez votre éditeur de logiciel de gestion d’officine.** Votre éditeur est informé de cette démarche et pourra vous aider à dépanner votre installation pour rendre l’usage de votre carte CPS compatible avec d’autres systèmes que le sien',
      ),
      faq(
        'Questions fréquentes liées à la connexion par CPS',
        'nous vous invitons à contacter votre prestataire de logiciel pharmacie pour un dépannage sur le logiciel pharmacie lui- même ou sur le lecteur de carte CPS.',
      ),
    ],
  },
  {
    ...unknown,
    slug: 'cis',
    name: 'Votre CIS',
    scope: 'Vous n’arrivez pas à vous connecter, et un CIS suit déjà l’informatique de votre officine.',
    sources: [memo('Précautions', 'Si votre n’arrivez pas à vous connecter contactez votre **CIS**')],
  },
  {
    ...unknown,
    slug: 'ordre',
    name: 'Ordre national des pharmaciens',
    scope: 'Vos coordonnées, votre inscription au tableau, votre situation d’exercice, votre état civil.',
    page: 'e-pop',
    prepare: ['Votre numéro RPPS'],
    sources: [
      guide(
        'Que faire en cas d’échec (sans carte), solution 1',
        '**Mettre à jour vos coordonnées auprès de votre ordre**',
      ),
      faq(
        'Démarches liées à la carte CPS du pharmacien titulaire',
        'Veuillez vous rapprochez de l’Ordre national des pharmaciens.',
      ),
    ],
  },
];

const bySlug: ReadonlyMap<string, Desk> = new Map(desks.map((desk) => [desk.slug, desk]));

/** The shipped desk of that slug, or undefined. */
export const deskBySlug = (slug: string): Desk | undefined => bySlug.get(slug);
