import { moment, type Sentences } from './telling.ts';

/** Staff signing in with a password and a second factor. */
export const staffSentences: Sentences<
  | 'credentials-wrong'
  | 'too-many-attempts'
  | 'second-factor-wrong'
  | 'second-factor-already-on'
  | 'second-factor-not-started'
> = {
  'credentials-wrong': () =>
    'Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez-les, puis réessayez.',
  'too-many-attempts': ({ retryAt }, telling) =>
    `Trop d’essais : la connexion est fermée pour ce compte. Réessayez ${moment(retryAt, telling)}.`,
  'second-factor-wrong': () =>
    'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant dans votre application.',
  'second-factor-already-on': () => 'La seconde étape est déjà en service pour ce compte.',
  'second-factor-not-started': () =>
    'Commencez par enregistrer le compte dans votre application, puis saisissez son code.',
};
