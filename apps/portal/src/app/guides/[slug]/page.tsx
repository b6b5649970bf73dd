import { procedureBySlug } from '@relais/content/procedures/procedures';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { publicUrl } from '../../../env.ts';
import { references } from '../../../features/guides/catalogue.ts';
import { ReferencePage } from '../../../features/guides/components/reference.tsx';
import { presentReference } from '../../../features/guides/reference-presenter.ts';
import { WholeProcedurePage } from '../../../features/procedure/components/whole-procedure.tsx';
import { presentWholeProcedure } from '../../../features/procedure/whole-presenter.ts';
import { isReferenceSlug } from '../../../lib/known-pages.ts';
import { withFacts } from '../../../lib/with-facts.ts';

type Props = PageProps<'/guides/[slug]'>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { slug } = await params;
  if (isReferenceSlug(slug)) return { title: references[slug].title, description: references[slug].summary };
  const procedure = procedureBySlug(slug);
  return procedure === undefined
    ? {}
    : { title: `Guide\u00A0: ${procedure.title}`, description: withFacts(procedure.summary) };
};

export default async function Page({ params }: Props) {
  const { slug } = await params;
  if (isReferenceSlug(slug)) return <ReferencePage reference={presentReference(slug)} />;
  const procedure = procedureBySlug(slug);
  if (procedure === undefined) notFound();
  const whole = presentWholeProcedure(procedure);
  return <WholeProcedurePage procedure={whole} url={`${publicUrl()}${whole.address}`} />;
}
