import type { Metadata } from 'next';
import { presentDeskBoard } from '../../features/desks/board-presenter.ts';
import { DeskBoardPage } from '../../features/desks/components/desk-board.tsx';
import { ownViewpoint } from '../../lib/situation.ts';

export const metadata: Metadata = {
  title: 'Qui appeler maintenant',
  description: 'Les supports ouverts à cette minute, ce qu’ils savent régler, leur prix et leur numéro.',
};

export default async function Page({ searchParams }: PageProps<'/supports'>) {
  return <DeskBoardPage board={presentDeskBoard((await searchParams)['pour'], await ownViewpoint())} />;
}
