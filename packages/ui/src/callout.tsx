import type { ReactNode } from 'react';
import { type Family, familyClass } from './family.tsx';
import { type Drawing, Icon } from './icon.tsx';

export interface CalloutProps {
  family: Family;
  icon: Drawing;
  /** One sentence that is enough by itself. */
  title: ReactNode;
  children?: ReactNode | undefined;
  actions?: ReactNode | undefined;
}

/** Something to know before going on: a risk, a delay, a change. Part of the page, not an announcement. */
export function Callout({ family, icon, title, children, actions }: CalloutProps) {
  return (
    <div
      data-together
      className={`${familyClass[family]} flex max-w-[56rem] flex-wrap gap-3 rounded-card border border-transparent bg-family-tint p-[min(1rem,5vw)] print:border-family-solid`}
    >
      <Icon of={icon} className="mt-[0.15em] size-[1.25em] text-family-ink" />
      <div className="grid min-w-0 grow basis-48 gap-2">
        <p className="font-strong text-family-ink">{title}</p>
        {children && <div className="grid max-w-measure gap-2">{children}</div>}
        {actions && <div className="mt-1 flex flex-wrap items-center gap-3">{actions}</div>}
      </div>
    </div>
  );
}
