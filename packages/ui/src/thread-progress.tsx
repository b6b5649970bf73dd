import type { ReactNode } from 'react';
import type { ThreadState } from './thread.tsx';

export interface ThreadProgressProps {
  /** The step one is at, from 1; above `total` when all is done. */
  current: number;
  total: number;
  /** What is seen and heard: « Étape 3 sur 5 ». */
  children: ReactNode;
}

/** Le fil, lying down: how far along. The knots are decoration, the words carry the count. */
export function ThreadProgress({ current, total, children }: ThreadProgressProps) {
  const steps = Array.from({ length: total }, (_, index): { step: number; state: ThreadState } => {
    const step = index + 1;
    return { step, state: step < current ? 'past' : step === current ? 'current' : 'ahead' };
  });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <p className="font-strong">{children}</p>
      <ol aria-hidden="true" className="thread thread-row min-w-40 flex-1">
        {steps.map(({ step, state }) => (
          <li key={step} data-state={state}>
            <span className="thread-node" data-state={state} />
          </li>
        ))}
      </ol>
    </div>
  );
}
