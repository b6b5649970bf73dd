import type { FrontRefusal } from '@relais/api-client/front-refusal';
import { refusalSentence } from '@relais/api-client/refusal-sentence';
import { lock, wifiOff, wrench } from '@relais/ui/glyphs';
import { readClock } from './clock.ts';
import { DeadEnd } from './dead-end.tsx';
import { RetryLink } from './retry-link.tsx';
import { WindowTitle } from './window-title.tsx';

type RefusedPageProps = { refusal: FrontRefusal; whyNotAllowed: string | undefined };

/** In place of a page's content: the API is away, failed, or does not let this person see it. */
export function RefusedPage({ refusal, whyNotAllowed }: RefusedPageProps) {
  const { icon, title, kind } = looks(refusal);
  return (
    <>
      <WindowTitle>{title}</WindowTitle>
      <DeadEnd icon={icon} title={title} action={kind === 'trouble' ? <RetryLink /> : undefined}>
        {kind === 'not-allowed' && whyNotAllowed && <p>{whyNotAllowed}</p>}
        <p>{refusalSentence(refusal, { now: readClock(), zone: 'Europe/Paris' })}</p>
      </DeadEnd>
    </>
  );
}

const looks = ({ code }: FrontRefusal) => {
  if (code === 'service-unavailable') {
    return { icon: wifiOff, title: 'La console ne joint pas le service', kind: 'trouble' as const };
  }
  if (code === 'role-not-allowed' || code === 'all-departments-required') {
    return { icon: lock, title: 'Cette page n’est pas ouverte à votre rôle', kind: 'not-allowed' as const };
  }
  return { icon: wrench, title: 'Cette page n’a pas pu s’afficher', kind: 'trouble' as const };
};
