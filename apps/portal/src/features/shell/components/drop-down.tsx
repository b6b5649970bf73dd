import { type Drawing, Icon } from '@relais/ui/icon';
import type { ReactNode } from 'react';

type DropDownProps = { readonly label: string; readonly icon: Drawing; readonly children: ReactNode };

/** What opens below its name without script, over the page. */
export function DropDown({ label, icon, children }: DropDownProps) {
  return (
    <details className="group relative">
      <summary className="inline-flex min-h-control list-none items-center gap-2 rounded-control border border-edge px-3 font-strong text-action group-open:bg-glaze hover:text-action-hover [&::-webkit-details-marker]:hidden">
        <Icon of={icon} />
        {label}
      </summary>
      <div className="absolute end-0 top-full z-20 mt-2 grid w-72 max-w-[calc(100vw-2rem)] gap-2 rounded-card border-2 border-edge bg-surface p-3 shadow-popover">
        {children}
      </div>
    </details>
  );
}
