import { redirect } from 'next/navigation';
import { Entrance } from '../../../features/account/components/entrance.tsx';
import { SecondFactorForm } from '../../../features/account/components/second-factor-form.tsx';
import { currentStaff } from '../../../lib/session.ts';
import { wayBack, withWayBack } from '../../../lib/way-back.ts';

export default async function SecondFactorPage({ searchParams }: PageProps<'/connexion/code'>) {
  const { retour } = await searchParams;
  const back = wayBack(retour);
  const staff = await currentStaff();
  if (staff.ok) redirect(back);
  if (staff.refusal.code === 'sign-in-required') redirect(withWayBack('/connexion', back));
  return (
    <Entrance title="Seconde étape" lead="Votre compte demande un code en plus du mot de passe.">
      <SecondFactorForm back={back} />
    </Entrance>
  );
}
