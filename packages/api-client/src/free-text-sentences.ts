import type { Sentences } from './telling.ts';

/** Words of people that seem to hold a secret: refused, and kept nowhere. */
export const freeTextSentences: Sentences<'looks-like-a-secret'> = {
  'looks-like-a-secret': ({ kind }) =>
    `${seen[kind]} Par sécurité, ce texte n’a pas été enregistré\u00A0: retirez ce code, puis recommencez. Nous n’en avons jamais besoin.`,
};

const seen = {
  'four-digits': 'Votre texte contient 4 chiffres qui ressemblent à un code PIN ou à un code e-CPS.',
  'six-digits': 'Votre texte contient 6 chiffres qui ressemblent à un code reçu par SMS ou par e-mail.',
  'named-code': 'Votre texte contient un code ou un mot de passe.',
  'spelt-digits': 'Votre texte contient un code écrit en toutes lettres.',
  'qr-content': 'Votre texte contient un lien de connexion ou le contenu d’un QR code.',
} as const;
