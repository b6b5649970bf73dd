import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { publicUrl } from '../../../../../env.ts';
import { ContinueElsewhere } from '../../../../../features/hand-over/components/continue-elsewhere.tsx';
import { keptHandOver } from '../../../../../features/hand-over/kept-hand-over.ts';
import { presentContinue, stepNamed } from '../../../../../features/hand-over/presenter.ts';
import { holdsSession } from '../../../../../lib/session.ts';
import { ownViewpoint } from '../../../../../lib/situation.ts';

type Props = PageProps<'/parcours/[route]/[etape]/continuer'>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { route, etape } = await params;
  const step = stepNamed(route, etape);
  return { title: `Continuer ailleurs : ${step?.title ?? ''}`, robots: { index: false } };
};

export default async function Page({ params }: Props) {
  const { route, etape } = await params;
  const step = stepNamed(route, etape);
  if (step === undefined) notFound();
  const view = presentContinue({
    step,
    isSignedIn: await holdsSession(),
    shown: await keptHandOver(),
    origin: publicUrl(),
    from: await ownViewpoint(),
  });
  return <ContinueElsewhere view={view} />;
}
