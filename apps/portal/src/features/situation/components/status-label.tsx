import { Badge } from '@relais/ui/badge';
import { LabelCard } from '@relais/ui/label-card';
import { statusLooks } from '../../../lib/status-look.ts';
import { Words } from '../../../lib/words.tsx';
import type { Standing } from '../presenter.ts';
import { Countdown } from './countdown.tsx';
import { WayButton } from './way-button.tsx';

/** The status card: above the fold of the smallest phone, and whole without script. */
export function StatusLabel({ card, now, version }: Pick<Standing, 'card' | 'now' | 'version'>) {
  const look = statusLooks[card.status];
  const { headline, moment, endsAt, sentences, main } = card;
  return (
    <LabelCard
      level={1}
      family={look.family}
      badge={
        <Badge family={look.family} weight={look.weight} icon={look.icon}>
          {card.label}
        </Badge>
      }
      title={
        <>
          <Words>{headline}</Words>
          {moment && (
            <>
              {' '}
              <time dateTime={moment.iso}>{moment.text}</time>
            </>
          )}
        </>
      }
      actions={
        main && (
          <WayButton
            way={main}
            version={version}
            variant={look.family === 'done' ? 'secondary' : 'primary'}
          />
        )
      }
    >
      {moment && endsAt !== undefined && (
        <p className="font-strong text-family-ink first-letter:uppercase">
          <Countdown key={now} endsAt={endsAt} iso={moment.iso} now={now} />
        </p>
      )}
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Words>{sentence}</Words>
        </p>
      ))}
    </LabelCard>
  );
}
