import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { looksLikeASecret } from '@relais/domain/support/secret-in-text';

const longestReason = 500;

/** What staff write for staff about what they did: something, not too long, and never a code. */
export const readReason = (typed: string): Result<string, string> => {
  const reason = typed.trim();
  if (reason === '') return refuse('Indiquez la raison\u00A0: elle reste dans le fil.');
  if (reason.length > longestReason) {
    return refuse(
      `Raccourcissez ce texte\u00A0: ${longestReason} caractères au plus, vous en avez ${reason.length}.`,
    );
  }
  if (looksLikeASecret(reason)) {
    return refuse(
      'Ce texte semble contenir un code\u00A0: il n’est pas gardé. Réécrivez-le sans aucun code.',
    );
  }
  return accept(reason);
};
