import { Column } from '@relais/ui/frame';
import { StatusMessage } from '@relais/ui/status-message';
import type { ReactNode } from 'react';
import { type Done, doneSentence } from '../done.ts';
import type { Standing } from '../presenter.ts';
import { callMe } from '../ways.ts';
import { History } from './history.tsx';
import { KnownAboutYou } from './known-about-you.tsx';
import { OtherWays } from './other-ways.tsx';
import { OwnSpace } from './own-space.tsx';
import { PathThread } from './path-thread.tsx';
import { StatusLabel } from './status-label.tsx';

type SituationProps = {
  readonly standing: Standing;
  readonly done: Done | undefined;
  /** The desk that helps now. */
  readonly desk: ReactNode;
  /** The call promised to them, if one is. */
  readonly call: ReactNode;
};

export function SituationPage({ standing, done, desk, call }: SituationProps) {
  const { card, path, history } = standing;
  return (
    <Column
      aside={
        <>
          <KnownAboutYou {...standing} />
          <OwnSpace {...standing} />
        </>
      }
      below={<History events={history} />}
    >
      <div className="grid gap-4">
        <StatusMessage>{doneSentence(done, card.status)}</StatusMessage>
        <StatusLabel {...standing} />
        {call}
        {desk}
        <OtherWays ways={call ? card.others : [callMe, ...card.others]} />
      </div>
      <PathThread nodes={path} />
    </Column>
  );
}
