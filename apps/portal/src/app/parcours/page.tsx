import type { Metadata } from 'next';
import { presentAdviser } from '../../features/procedure/adviser-presenter.ts';
import { loadAnswersKnown } from '../../features/procedure/answers-known.ts';
import { RouteChoice } from '../../features/procedure/components/route-choice.tsx';
import { presentRoutes } from '../../features/procedure/presenter.ts';
import { ownActivation } from '../../lib/situation.ts';

type Props = PageProps<'/parcours'>;

const loadAdviser = async ({ searchParams }: Props) =>
  presentAdviser(await searchParams, await loadAnswersKnown(), await ownActivation());

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { next } = await loadAdviser(props);
  return {
    title: next.kind === 'advice' ? `Votre parcours : ${next.route.title}` : 'Choisir un parcours',
  };
};

export default async function Page(props: Props) {
  const activation = await ownActivation();
  return (
    <RouteChoice
      adviser={await loadAdviser(props)}
      routes={presentRoutes(activation)}
      isSignedIn={activation !== undefined}
    />
  );
}
