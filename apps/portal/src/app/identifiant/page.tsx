import type { Metadata } from 'next';
import { IdentifierPage } from '../../features/identifier/components/identifier-page.tsx';

export const metadata: Metadata = {
  title: 'Vérifier mon identifiant',
  description: 'RPPS, identifiant national, FINESS, ADELI : quel numéro saisir dans l’application e-CPS.',
};

export default function Page() {
  return <IdentifierPage />;
}
