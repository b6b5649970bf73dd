import type { ReactNode } from 'react';
import type { CampaignTyped } from '../campaign-fields.ts';

export type CampaignFieldsProps = {
  typed: CampaignTyped;
  error: (field: string) => string | undefined;
};

/** Fields that answer one question together. */
export function FieldsFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-4 rounded-card border border-hair bg-surface p-4 sm:p-6">
      <legend className="float-start mb-4 w-full text-lead font-strong">{title}</legend>
      <div className="clear-both grid gap-4">{children}</div>
    </fieldset>
  );
}
