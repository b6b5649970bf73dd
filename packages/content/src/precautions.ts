import { agencyFaq } from './public-sources.ts';
import type { Precaution } from './schema/reading.ts';
import { editorial, faq, published } from './sources.ts';

export const precautions: readonly Precaution[] = [
  {
    slug: 'trois-codes-pin',
    weight: 'risk',
    text: '{essais-code-pin} codes faux bloquent la carte.',
    sources: [
      faq(
        'Questions fréquentes liées à la connexion par CPS',
        'J’ai bloqué ma carte CPS après trois tentatives de saisie d’un code PIN erroné',
      ),
    ],
  },
  {
    slug: 'retirer-la-carte',
    weight: 'risk',
    text: 'Retirez la carte CPS du lecteur : sinon, c’est le code PIN de la carte qui est attendu, et non celui de la e-CPS.',
    sources: [
      faq(
        'Questions fréquentes e-CPS, p. 8',
        'Pro Santé Connect attend que vous saisissiez le code pin de votre carte, et non celui de votre e-CPS. Si vous souhaitez utiliser votre e-CPS plutôt que votre CPS il est nécessaire de retirer votre carte du lecteur.',
      ),
    ],
  },
  {
    slug: 'jamais-de-code',
    weight: 'risk',
    text: 'Ne donnez ce code à personne. Nous ne vous demanderons jamais votre code PIN, votre code e-CPS à 4 chiffres, un code reçu par SMS ni un QR code.',
    sources: [editorial('Règle du produit : aucun code n’est demandé, gardé ni transmis')],
  },
  {
    slug: 'titulaire-seulement',
    weight: 'advice',
    text: 'La page de commande n’accepte que la carte CPS ou la e-CPS d’un pharmacien titulaire, ou de l’un d’eux s’ils sont plusieurs.',
    sources: [
      faq(
        'Avant de commencer, p. 2',
        'la connexion s’effectue via la carte CPS ou la e-CPS du pharmacien **titulaire** (ou de l’un d’eux s’ils sont plusieurs)',
      ),
    ],
  },
  {
    slug: 'navigateur-et-cookies',
    weight: 'advice',
    text: 'Utilisez Google Chrome ou Mozilla Firefox et autorisez les cookies : ils sont indispensables à la connexion.',
    sources: [
      faq(
        'Configurations recommandées, p. 2',
        'Navigateurs conseillés : Google Chrome […] ou Mozilla Firefox',
      ),
      faq(
        'Configurations recommandées, p. 2',
        'Veillez à autoriser les cookies sur votre navigateur – ils sont indispensables à la connexion',
      ),
    ],
  },
  {
    slug: 'pas-de-favori',
    weight: 'advice',
    text: 'Ouvrez la page par son lien, et non par un favori.',
    sources: [
      faq(
        'Questions fréquentes liées à la connexion par CPS',
        'et non sur un favori pour accéder à la page de commande.',
      ),
    ],
  },
  {
    slug: 'scanner-dans-l-application',
    weight: 'advice',
    text: 'Scannez avec l’application e-CPS, et non avec l’appareil photo du téléphone.',
    sources: [agencyFaq('la lecture du QR code est incluse dans l’application')],
  },
  {
    slug: 'adresse-personnelle-courante',
    weight: 'advice',
    text: 'Donnez un e-mail que vous lisez et un mobile que vous gardez. Une adresse de messagerie sécurisée MSSanté ne peut pas servir d’adresse de correspondance.',
    sources: [
      published('FAQ e-CPS de l’ANS : adresse MSSanté refusée comme adresse de correspondance', null),
    ],
  },
];

const bySlug: ReadonlyMap<string, Precaution> = new Map(precautions.map((known) => [known.slug, known]));

/** The shipped precaution of that slug, or undefined. */
export const precautionBySlug = (slug: string): Precaution | undefined => bySlug.get(slug);
