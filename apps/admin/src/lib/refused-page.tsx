import type { FrontRefusal } from '@relais/api-client/front-refusal';
import { refusalSentence } from '@relais/api-client/refusal-sentence';
import { EmptyState } from '@relais/ui/empty-state';
import { lock, wifiOff, wrench } from '@relais/ui/glyphs';
import { readClock } from './clock.ts';
import { RetryLink } from './retry-link.tsx';
import { WindowTitle } from './window-title.tsx';

/** In place of a page's content: the API is away, failed, or does not let this person see it. */
export function RefusedPage({ refusal }: { refusal: FrontRefusal }) {
  const { icon, title, canRetry } = looks(refusal);
  return (
    <>
      <WindowTitle>{title}</WindowTitle>
      <EmptyState icon={icon} title={title} action={canRetry ? <RetryLink /> : undefined}>
        <p>{refusalSentence(refusal, { now: readClock(), zone: 'Europe/Paris' })}</p>
      </EmptyState>
    </>
  );
}

const looks = ({ code }: FrontRefusal) => {
  if (code === 'service-unavailable') {
    return { icon: wifiOff, title: 'La console ne joint pas le service', canRetry: true };
  }
  if (code === 'role-not-allowed' || code === 'all-departments-required') {
    return { icon: lock, title: 'Cette page n’est pas ouverte à votre rôle', canRetry: false };
  }
  return { icon: wrench, title: 'Cette page n’a pas pu s’afficher', canRetry: true };
};
