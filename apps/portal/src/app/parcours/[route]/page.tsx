import { procedureBySlug } from '@relais/content/procedures/procedures';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProcedureOverview } from '../../../features/procedure/components/procedure-overview.tsx';
import { presentProcedure } from '../../../features/procedure/presenter.ts';
import { ownActivation } from '../../../lib/situation.ts';
import { withFacts } from '../../../lib/with-facts.ts';

type Props = PageProps<'/parcours/[route]'>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const procedure = procedureBySlug((await params).route);
  return procedure === undefined ? {} : { title: procedure.title, description: withFacts(procedure.summary) };
};

export default async function Page({ params }: Props) {
  const procedure = procedureBySlug((await params).route);
  if (procedure === undefined) notFound();
  return <ProcedureOverview procedure={presentProcedure(procedure, await ownActivation())} />;
}
