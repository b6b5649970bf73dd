import { Column } from '@relais/ui/frame';
import { PageHeader } from '@relais/ui/page-header';
import type { ReactNode } from 'react';

/** On the roster no more. */
export function Gone({ desk }: { readonly desk: ReactNode }) {
  return (
    <Column>
      <PageHeader
        title="Votre suivi n’est plus ouvert"
        lead="Vous n’êtes plus dans la liste des pharmaciens d’officine que nous suivons."
      />
      <p className="max-w-measure">
        Si vous exercez toujours en officine, vérifiez votre inscription auprès de l’Ordre. Vous pouvez
        continuer à lire <a href="/parcours">les parcours</a> et <a href="/symptomes">les solutions</a>.
      </p>
      {desk}
    </Column>
  );
}
