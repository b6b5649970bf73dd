import { redirect } from 'next/navigation';
import { Entrance } from '../../features/account/components/entrance.tsx';
import { SignInForm } from '../../features/account/components/sign-in-form.tsx';
import { currentStaff } from '../../lib/session.ts';
import { wayBack } from '../../lib/way-back.ts';

export default async function SignInPage({ searchParams }: PageProps<'/connexion'>) {
  const { retour } = await searchParams;
  const back = wayBack(retour);
  if ((await currentStaff()).ok) redirect(back);
  return (
    <Entrance
      title="Se connecter"
      lead="Réservé à l’équipe du réseau. Les pharmaciens se connectent sur le portail."
    >
      <SignInForm back={back} />
    </Entrance>
  );
}
