import type { ReactNode } from 'react';
import { type Family, familyClass } from './family.tsx';
import { circleAlert, circleCheck, info } from './glyphs.tsx';
import { Icon } from './icon.tsx';

export interface StatusMessageProps {
  family?: Extract<Family, 'done' | 'stop' | 'run'> | undefined;
  /** Empty: the region waits, unseen, so that what comes later is announced. */
  children?: ReactNode | undefined;
  /** A way back, for as long as there is one. */
  action?: ReactNode | undefined;
}

const icons = { done: circleCheck, stop: circleAlert, run: info } as const;

/** What just happened, said once and left in place: never a toast that leaves before it is read. */
export function StatusMessage({ family = 'done', children, action }: StatusMessageProps) {
  return (
    // Out of the flow while it waits: an empty region takes no gap in its column.
    <div role="status" className={`${familyClass[family]} empty:absolute`}>
      {children && (
        <div className="flex max-w-[56rem] flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-card border-2 border-family-solid bg-surface px-4 py-2.5">
          <p className="flex min-w-0 gap-2 font-strong">
            <Icon of={icons[family]} className="mt-[0.15em] size-[1.25em] text-family-solid" />
            <span className="min-w-0">{children}</span>
          </p>
          {action}
        </div>
      )}
    </div>
  );
}
