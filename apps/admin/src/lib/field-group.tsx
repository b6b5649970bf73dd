import type { ReactNode } from 'react';

/** Fields that answer one question together, in a card of their own. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-4 rounded-card border border-hair bg-surface p-4 sm:p-6">
      <legend className="float-start mb-2 w-full text-lead font-strong">{title}</legend>
      <div className="clear-both grid gap-4">{children}</div>
    </fieldset>
  );
}
