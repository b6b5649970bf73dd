import type { Metadata } from 'next';
import { presentDeskBoard } from '../../features/desks/board-presenter.ts';
import { DeskBoardPage } from '../../features/desks/components/desk-board.tsx';
import { ownViewpoint } from '../../lib/situation.ts';

type Props = PageProps<'/supports'>;

const loadBoard = async ({ searchParams }: Props) =>
  presentDeskBoard((await searchParams)['pour'], await ownViewpoint());

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { need } = await loadBoard(props);
  return {
    title: need === undefined ? 'Qui appeler maintenant' : `Qui appeler : ${need.headline}`,
    description: 'Les supports ouverts à cette minute, ce qu’ils savent régler, leur prix et leur numéro.',
  };
};

export default async function Page(props: Props) {
  return <DeskBoardPage board={await loadBoard(props)} />;
}
