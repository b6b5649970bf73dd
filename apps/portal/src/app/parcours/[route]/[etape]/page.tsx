import { procedureBySlug } from '@relais/content/procedures/procedures';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StepPage } from '../../../../features/procedure/components/step.tsx';
import { pauseOf, presentStep } from '../../../../features/procedure/step-presenter.ts';
import { ownActivation, ownViewpoint } from '../../../../lib/situation.ts';

type Props = PageProps<'/parcours/[route]/[etape]'>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { route, etape } = await params;
  const procedure = procedureBySlug(route);
  const step = procedure?.steps.find(({ slug }) => slug === etape);
  return procedure === undefined || step === undefined ? {} : { title: `${step.title} (${procedure.title})` };
};

export default async function Page({ params }: Props) {
  const { route, etape } = await params;
  const procedure = procedureBySlug(route);
  const activation = await ownActivation();
  const step = procedure && presentStep(procedure, etape, activation);
  if (procedure === undefined || step === undefined) notFound();
  return <StepPage step={step} pause={pauseOf(procedure, activation, await ownViewpoint())} />;
}
