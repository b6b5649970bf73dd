/** Added under every e-mail: who writes, what we never ask, how to check, how to refuse. */
export const emailFooter = {
  sender: 'Relais Officine',
  neverAsk:
    'Nous ne vous demanderons jamais votre code PIN, votre code e-CPS à 4 chiffres, un code reçu par SMS ni un QR code.',
  check: 'Réf {ref}. Vérifiez que ce message vient bien de nous : {lien-verifier}',
  refusal: 'Ne plus recevoir ces messages : {lien-refus}',
} as const;
