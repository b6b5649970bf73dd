import { counted, moment, type Sentences } from './telling.ts';

/** Signing in: what was typed, which mistake it is, what to type instead. Never tells who is on file. */
export const signInSentences: Sentences<
  | 'identifier-missing'
  | 'scientific-notation'
  | 'unexpected-character'
  | 'wrong-length'
  | 'national-id-instead-of-rpps'
  | 'leading-8-missing'
  | 'leading-0-missing'
  | 'prefix-of-a-structure'
  | 'adeli-has-no-rpps'
  | 'code-malformed'
  | 'code-wrong'
  | 'code-expired'
  | 'too-many-codes'
> = {
  'identifier-missing': () => 'Saisissez votre numéro RPPS (11 chiffres) ou votre identifiant national.',
  'scientific-notation': ({ text }) =>
    `« ${text} » vient d’un tableur, qui a abrégé le numéro. Saisissez les 11 chiffres du RPPS un par un.`,
  'unexpected-character': ({ character, position }) =>
    `Un RPPS ne contient que des chiffres : « ${character} » est à la position ${position}.`,
  'wrong-length': ({ length, expected }) =>
    length < expected
      ? `Il manque ${counted(expected - length, 'chiffre', 'chiffres')} : vous en avez saisi ${length}, il en faut ${expected}.`
      : `Il y a ${counted(length - expected, 'chiffre', 'chiffres')} de trop : vous en avez saisi ${length}, il en faut ${expected}.`,
  'national-id-instead-of-rpps': ({ rpps }) =>
    `C’est un identifiant national. Le RPPS est ce qui suit le 8 : ${rpps}.`,
  'leading-8-missing': ({ meant }) => `Il manque le 8 du début. L’identifiant complet est ${meant}.`,
  'leading-0-missing': ({ meant }) => `Il manque le 0 du début. L’identifiant complet est ${meant}.`,
  'prefix-of-a-structure': ({ prefix }) =>
    `Un numéro qui commence par ${prefix} désigne une structure. Saisissez votre RPPS personnel, de 11 chiffres.`,
  'adeli-has-no-rpps': () =>
    'C’est un numéro ADELI. Saisissez plutôt votre RPPS, de 11 chiffres : il est sur votre carte CPS.',
  'code-malformed': () => 'Le code reçu compte 6 chiffres. Recopiez-les tels quels, sans lettre.',
  'code-wrong': ({ triesLeft }) =>
    triesLeft > 0
      ? `Ce code n’est pas le bon. Il vous reste ${counted(triesLeft, 'essai', 'essais')}.`
      : 'Ce code n’est pas le bon, et il n’y a plus d’essai. Demandez un nouveau code.',
  'code-expired': () => 'Ce code n’est plus valable. Demandez un nouveau code : seul le dernier reçu compte.',
  'too-many-codes': ({ retryAt }, telling) =>
    `Cinq codes ont déjà été demandés en une heure. Vous pourrez en demander un autre ${moment(retryAt, telling)}.`,
};
