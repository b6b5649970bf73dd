import type { ReadinessDiagnosis } from '@relais/domain/activation/readiness';
import { counted } from '../../lib/figures.ts';

/** Why an officine can or cannot operate, in one sentence. */
export const diagnosisWords = (diagnosis: ReadinessDiagnosis): string => {
  const { because, titulaires, titulairesWhoCanSignIn, othersWhoCanSignIn } = diagnosis;
  switch (because) {
    case 'several-titulaires-can-sign-in':
      return titulairesWhoCanSignIn === titulaires
        ? `Les ${titulaires} titulaires peuvent se connecter\u00A0: l’officine peut opérer.`
        : `${titulairesWhoCanSignIn} titulaires sur ${titulaires} peuvent se connecter\u00A0: l’officine peut opérer.`;
    case 'one-titulaire-of-several-can-sign-in':
      return `1 titulaire sur ${titulaires} peut se connecter\u00A0: l’officine dépend d’une seule personne.`;
    case 'sole-titulaire-can-sign-in':
      return 'Le seul titulaire peut se connecter\u00A0: l’officine dépend d’une seule personne.';
    case 'no-titulaire-can-sign-in':
      return titulaires === 1
        ? 'Le titulaire ne peut pas se connecter\u00A0: l’officine ne peut pas opérer.'
        : `Aucun des ${titulaires} titulaires ne peut se connecter\u00A0: l’officine ne peut pas opérer.`;
    case 'only-others-can-sign-in':
      return `${titulaires === 0 ? 'Aucun titulaire n’est connu' : 'Aucun titulaire ne peut se connecter'}\u00A0: ${counted(othersWhoCanSignIn, 'autre membre de l’équipe le peut', 'autres membres de l’équipe le peuvent')}, mais la commande n’accepte qu’un titulaire.`;
    case 'no-titulaire-known':
      return 'Aucun titulaire n’est connu\u00A0: l’officine ne peut pas opérer.';
  }
};
