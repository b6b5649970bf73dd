import type { Fact } from '../schema/fact.ts';
import { guide, memo } from '../sources.ts';
import { fact } from './fact.ts';

const value = { kind: 'screen-words' } as const;

/** Buttons and menus of other people's screens: they change without notice, so they are facts like any other. */
export const screenWords: readonly Fact[] = [
  fact({
    slug: 'bouton-demander-activation',
    name: 'Bouton d’accueil de l’application : demander l’activation',
    text: '« Demander l’activation de la e-CPS »',
    value,
    sources: [guide('Option 1, étape 2', 'Cliquez sur l’option « Demander l’activation de la e-CPS »')],
    choice: 'Seul le guide écrit les mots de ce bouton ; dans le mémo, c’est une image perdue.',
    variants: [
      {
        text: '« Envoyer ma demande d’activation »',
        reason:
          'Le mémo nomme ce bouton après la saisie de l’identifiant : il termine la demande au lieu de la commencer.',
        sources: [
          memo('Création e-CPS (sans carte CPS), 2', 'cliquez sur « **Envoyer ma demande d’activation** »'),
        ],
      },
    ],
  }),
  fact({
    slug: 'bouton-envoyer-demande',
    name: 'Bouton de l’application : envoyer la demande',
    text: '« Envoyer ma demande d’activation »',
    value,
    sources: [
      memo('Création e-CPS (sans carte CPS), 2', 'cliquez sur « **Envoyer ma demande d’activation** »'),
    ],
    caution: 'Le guide n’en parle pas.',
  }),
  fact({
    slug: 'bouton-continuer',
    name: 'Bouton d’accueil de l’application : continuer vers le QR code',
    text: '« Continuer »',
    value,
    sources: [
      guide('Option 1, étape 5', 'De retour en page d’accueil de l’application, cliquez sur « Continuer »'),
      guide('Option 2, étape 3', 'après avoir cliqué sur le bouton « Continuer » de la page d’accueil'),
    ],
    caution: 'Dans le mémo, ce bouton est une image perdue.',
  }),
  fact({
    slug: 'bouton-commencer-activation',
    name: 'Bouton du portail : commencer l’activation',
    text: '« Commencer l’activation »',
    value,
    sources: [
      guide('Option 2, étape 2', 'cliquez sur « commencer l’activation »'),
      memo('Création e-CPS (avec carte CPS), 4', 'cliquez sur **commencer l’activation**'),
    ],
  }),
  fact({
    slug: 'bouton-sidep-ecps',
    name: 'Bouton du portail SI-DEP',
    text: '« e-CPS Identification par carte CPS »',
    value,
    sources: [guide('Connexion à SI-DEP, 1', 'Cliquez sur : « e-CPS Identification par carte CPS ».')],
  }),
  fact({
    slug: 'choix-application-ecps',
    name: 'Choix du portail : application e-CPS',
    text: '« Application e-CPS »',
    value,
    sources: [guide('Connexion à SI-DEP, 2', 'Choisissez « Application e-CPS »')],
  }),
];
