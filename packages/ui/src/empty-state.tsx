import type { ReactNode } from 'react';
import { type Drawing, Icon } from './icon.tsx';

export interface EmptyStateProps {
  icon: Drawing;
  title: ReactNode;
  /** Why it is empty and what would fill it. */
  children?: ReactNode | undefined;
  action?: ReactNode | undefined;
  /** Heading level of the title in its page. */
  level?: 2 | 3 | undefined;
}

/** In place of a list that has nothing: because nothing exists yet, or because nothing matches. Say which. */
export function EmptyState({ icon, title, children, action, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="grid justify-items-start gap-3 rounded-card border border-dashed border-edge p-6 sm:p-8">
      <Icon of={icon} className="size-8 text-soft" />
      <Heading className="max-w-full text-lead font-strong [overflow-wrap:anywhere]">{title}</Heading>
      {children && <div className="grid max-w-measure gap-2 text-soft">{children}</div>}
      {action}
    </div>
  );
}
