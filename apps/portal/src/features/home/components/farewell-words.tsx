import type { Farewell } from '../farewell.ts';

export function FarewellWords({ farewell }: { readonly farewell: Farewell }) {
  switch (farewell) {
    case 'signed-out':
      return 'Vous êtes déconnecté.';
    case 'erased':
      return 'Vos données sont effacées, et vous êtes déconnecté.';
    case 'provider-stays-open':
      return (
        <>
          Vous êtes déconnecté du Relais. Sur ce navigateur, Pro Santé Connect peut encore vous reconnaître :{' '}
          <a href="/connexion/psc/fermer">fermer aussi cette session</a>.
        </>
      );
  }
}
