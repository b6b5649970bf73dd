import type { Step } from '@relais/content/schema/procedure';

/** Where one goes on. On a phone, nobody is sent to "your phone": they hold it. */
export function OtherDevice({ where }: { readonly where: Step['where'] }) {
  switch (where) {
    case 'computer':
      return 'Continuer sur un ordinateur';
    case 'both':
      return 'Continuer sur un autre appareil';
    case 'phone':
      return (
        <>
          <span className="sm:hidden">Continuer sur un autre appareil</span>
          <span className="max-sm:hidden">Continuer sur votre téléphone</span>
        </>
      );
  }
}
