import { editorial, faq } from '../sources.ts';
import { procedure, step } from './step.ts';

const hours = faq(
  'Questions fréquentes liées à la connexion par CPS',
  'Contactez le support de l’Agence du numérique en santé : 0 825 852 000 Service 0,06 € / min + prix appel',
);

export const blockedCard = procedure({
  slug: 'debloquer-carte',
  kind: 'card',
  title: 'Débloquer votre carte CPS',
  summary:
    'Après {essais-code-pin} codes PIN faux, la carte est bloquée : le support de l’ANS la débloque avec vous.',
  needs: ['Votre carte CPS'],
  steps: [
    step({
      slug: 'appeler-support-cartes',
      title: 'Appelez le support de l’ANS',
      where: 'both',
      instruction:
        'Appelez le {support-cartes} ({prix-support-cartes}), {horaires-support-cartes}. N’essayez plus de code PIN avant.',
      expect: 'Le support vous indique comment débloquer la carte.',
      symptoms: ['code-pin-oublie'],
      links: ['support-cartes', 'email-support-cartes'],
      precautions: ['jamais-de-code'],
      sources: [
        faq(
          'Questions fréquentes liées à la connexion par CPS',
          'J’ai bloqué ma carte CPS après trois tentatives de saisie d’un code PIN erroné, puis-je la débloquer ?',
        ),
        hours,
      ],
    }),
    step({
      slug: 'autre-moyen',
      title: 'En attendant, passez par le téléphone',
      where: 'phone',
      instruction: 'Si l’Ordre connaît votre e-mail et votre mobile actuels, activez votre e-CPS sans carte.',
      expect: 'Une e-CPS active, sans attendre la carte.',
      sources: [
        editorial('Enchaînement proposé par nous : le parcours sans carte ne dépend pas du code PIN'),
      ],
    }),
  ],
  outcome: 'Votre carte est débloquée, ou votre e-CPS la remplace.',
  next: ['sans-carte', 'avec-carte'],
  sources: [hours],
});

export const forgottenPin = procedure({
  slug: 'code-pin-oublie',
  kind: 'card',
  title: 'Code PIN de la carte CPS oublié',
  summary:
    'Ne devinez pas : {essais-code-pin} codes faux bloquent la carte. Le support de l’ANS vous répond.',
  needs: ['Votre carte CPS'],
  steps: [
    step({
      slug: 'appeler-support-cartes',
      title: 'Appelez le support de l’ANS',
      where: 'both',
      instruction: 'Appelez le {support-cartes} ({prix-support-cartes}), {horaires-support-cartes}.',
      expect: 'Le support vous indique comment retrouver un code PIN.',
      precautions: ['trois-codes-pin', 'jamais-de-code'],
      symptoms: ['carte-bloquee'],
      links: ['support-cartes', 'email-support-cartes'],
      sources: [
        faq(
          'Questions fréquentes liées à la connexion par CPS',
          'J’ai oublié le code PIN de ma carte CPS, que faire ?',
        ),
        hours,
      ],
    }),
  ],
  outcome: 'Vous avez de nouveau un code PIN, ou vous activez la e-CPS sans carte.',
  next: ['sans-carte', 'avec-carte'],
  sources: [hours],
});
