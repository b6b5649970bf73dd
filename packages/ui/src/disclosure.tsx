import type { ReactNode } from 'react';
import { chevronRight } from './glyphs.tsx';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean | undefined;
  /** Those of the same name open one at a time. */
  name?: string | undefined;
}

/** What most people can skip. Never hides the next action. */
export function Disclosure({ summary, children, open, name }: DisclosureProps) {
  return (
    <details open={open} name={name} className="group border-b border-hair">
      <summary className="flex min-h-target list-none items-center gap-2 py-2 font-strong text-action hover:text-action-hover [&::-webkit-details-marker]:hidden">
        <Icon of={chevronRight} className="size-[1.25em] transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="grid max-w-measure gap-3 pb-4 ps-7">{children}</div>
    </details>
  );
}
