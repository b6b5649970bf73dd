import type { Farewell } from '../farewell.ts';

export function FarewellWords({ farewell }: { readonly farewell: Farewell }) {
  if (farewell === 'plain') return 'Vous êtes déconnecté.';
  return (
    <>
      Vous êtes déconnecté du Relais. Sur ce navigateur, Pro Santé Connect peut encore vous reconnaître :{' '}
      <a href="/connexion/psc/fermer">fermer aussi cette session</a>.
    </>
  );
}
