import { editorial, faq } from '../sources.ts';
import { procedure, step } from './step.ts';

export const identifier = procedure({
  slug: 'trouver-identifiant',
  kind: 'identifier',
  title: 'Trouver votre identifiant national',
  summary:
    'L’identifiant demandé par l’application et par Pro Santé Connect n’est pas le RPPS seul : il commence par 8.',
  needs: ['Votre carte CPS, ou votre numéro RPPS'],
  steps: [
    step({
      slug: 'lire-sur-la-carte',
      title: 'Lisez-le sur votre carte CPS',
      where: 'both',
      instruction: 'Il est écrit sur la première ligne de votre carte CPS.',
      expect: 'Un nombre qui commence par 8.',
      sources: [faq('Questions fréquentes e-CPS, p. 8', 'sur la première ligne de votre CPS')],
    }),
    step({
      slug: 'composer-avec-rpps',
      title: 'Ou composez-le avec votre RPPS',
      where: 'both',
      instruction: 'Écrivez le chiffre 8, puis les 11 chiffres de votre numéro RPPS, sans espace.',
      expect: 'Un nombre de 12 chiffres.',
      symptoms: ['identifiant-refuse', 'inconnu-de-l-annuaire'],
      sources: [
        faq(
          'Questions fréquentes e-CPS, p. 8',
          'en ajoutant un "8" devant votre numéro RPPS, par exemple 812345678901',
        ),
        editorial(
          'Longueurs rappelées par nous ; l’exemple chiffré du document a une clé fausse et n’est pas repris',
        ),
      ],
    }),
    step({
      slug: 'composer-avec-adeli',
      title: 'Avec un numéro ADELI',
      where: 'both',
      instruction: 'Écrivez le chiffre 0, puis votre identifiant ADELI.',
      expect: 'Un identifiant de 10 caractères.',
      symptoms: ['identifiant-refuse'],
      sources: [
        faq(
          'Questions fréquentes e-CPS, p. 8',
          'en ajoutant un "0" devant votre identifiant ADELI, par exemple 0123456789',
        ),
      ],
    }),
  ],
  outcome:
    'Vous avez l’identifiant à saisir. L’application l’appelle parfois « identifiant e-CPS » : c’est le même.',
  next: ['sans-carte', 'connexion-sidep', 'commande-vaccins-ecps'],
  sources: [
    faq(
      'Questions fréquentes e-CPS, p. 8',
      'Où trouver mon identifiant national ? | Vous trouverez votre identifiant national : sur la première ligne de votre CPS',
    ),
    faq(
      'Questions fréquentes e-CPS, p. 8',
      'Remarque : dans l’application e-CPS vous pouvez voir le terme "identifiant e-CPS", il s’agit bien de l’identifiant national, ce terme sera corrigé prochainement',
    ),
  ],
});
