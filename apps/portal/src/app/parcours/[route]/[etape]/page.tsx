import { procedureBySlug } from '@relais/content/procedures/procedures';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StepPage } from '../../../../features/procedure/components/step.tsx';
import { presentStep } from '../../../../features/procedure/step-presenter.ts';
import { ownActivation } from '../../../../lib/situation.ts';

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
  const step = procedure && presentStep(procedure, etape, await ownActivation());
  if (step === undefined) notFound();
  return <StepPage step={step} />;
}
