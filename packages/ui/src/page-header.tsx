import type { ReactNode } from 'react';

export interface PageHeaderProps {
  /** The page's only h1. */
  title: ReactNode;
  /** A Breadcrumb. */
  above?: ReactNode | undefined;
  /** A Badge, a place: what qualifies the title. */
  beside?: ReactNode | undefined;
  /** One or two sentences. */
  lead?: ReactNode | undefined;
  actions?: ReactNode | undefined;
}

/** Where one is and what can be done with it. */
export function PageHeader({ title, above, beside, lead, actions }: PageHeaderProps) {
  return (
    <div className="grid gap-2">
      {above}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-2">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="max-w-full">{title}</h1>
            {beside}
          </div>
          {lead && <p className="max-w-measure text-lead text-soft">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
      </div>
    </div>
  );
}
