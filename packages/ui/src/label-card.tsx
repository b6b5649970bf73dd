import type { ReactNode } from 'react';
import { type Family, familyClass } from './family.tsx';

export interface LabelCardProps {
  family: Family;
  /** The state, usually a Badge. */
  badge: ReactNode;
  /** The sentence that matters: a date, a step, a question. */
  title: ReactNode;
  /** Heading level of the title in its page. */
  level?: 1 | 2 | 3 | undefined;
  /** A quiet reference in the corner. */
  corner?: ReactNode | undefined;
  /** Why, and what happens next. */
  children?: ReactNode | undefined;
  /** The one next action, then other ways. */
  actions?: ReactNode | undefined;
}

/** The label on the jar: where things stand and the one thing to do. One per screen. */
export function LabelCard({ family, badge, title, level = 2, corner, children, actions }: LabelCardProps) {
  const Heading = `h${level}` as const;
  return (
    <section
      data-together
      className={`${familyClass[family]} m-1 rounded-card border-2 border-edge bg-surface outline outline-offset-3 outline-hair`}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-hair px-4 py-3 sm:px-6">
        {badge}
        {corner && <span className="text-meta text-soft tabular-nums">{corner}</span>}
      </div>
      <div className="grid gap-3 p-4 sm:px-6 sm:py-5">
        <Heading className="text-h1 font-heavy text-balance">{title}</Heading>
        {children && <div className="grid max-w-measure gap-2">{children}</div>}
        {actions && <div className="mt-1 flex flex-wrap items-center gap-3">{actions}</div>}
      </div>
    </section>
  );
}
