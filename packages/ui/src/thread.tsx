import type { ReactNode } from 'react';
import { type Family, familyClass } from './family.tsx';

/** Where a node stands: full, half, hollow. */
export type ThreadState = 'past' | 'current' | 'ahead';

const spoken: Readonly<Record<ThreadState, string>> = { past: 'fait', current: 'en cours', ahead: 'à venir' };

export interface ThreadStepProps {
  state: ThreadState;
  title: ReactNode;
  /** Date, hour, place: the quiet half of the line. */
  meta?: ReactNode | undefined;
  /** Colours the node when the step belongs to a family. */
  family?: Family | undefined;
  /** Replaces « fait », « en cours », « à venir » for those who listen; `''` says nothing. */
  spokenState?: string | undefined;
  children?: ReactNode | undefined;
}

/** One knot of the thread. */
export function ThreadStep({ state, title, meta, family, spokenState, children }: ThreadStepProps) {
  const said = spokenState ?? spoken[state];
  return (
    <li
      data-state={state}
      aria-current={state === 'current' ? 'step' : undefined}
      className={`thread-step ${family ? familyClass[family] : ''}`}
    >
      <span className="thread-node" data-state={state} aria-hidden="true" />
      <div className="grid items-baseline gap-x-4 sm:grid-cols-[minmax(0,1fr)_auto]">
        <span className={state === 'ahead' ? '' : 'font-strong'}>
          {title}
          {said && <span className="sr-only"> ({said})</span>}
        </span>
        {meta && <span className="text-meta text-soft tabular-nums">{meta}</span>}
      </div>
      {children && <div className="mt-1 grid max-w-measure gap-2">{children}</div>}
    </li>
  );
}

/** Le fil, standing: steps of a procedure, a wait, a history. Its children are ThreadStep. */
export function Thread({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className="thread" aria-label={label}>
      {children}
    </ol>
  );
}
