import { type Drawing, Icon } from '@relais/ui/icon';
import type { ReactNode } from 'react';

type DeadEndProps = { icon: Drawing; title: string; children: ReactNode; action?: ReactNode | undefined };

/** In place of a whole page: what happened, why, what now. */
export function DeadEnd({ icon, title, children, action }: DeadEndProps) {
  return (
    <div className="grid max-w-[56rem] justify-items-start gap-3 rounded-card border border-dashed border-edge p-6 sm:p-8">
      <Icon of={icon} className="size-8 text-soft" />
      <h1>{title}</h1>
      <div className="grid max-w-measure gap-2 text-soft">{children}</div>
      {action}
    </div>
  );
}
