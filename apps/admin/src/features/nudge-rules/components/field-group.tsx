import type { ReactNode } from 'react';
import type { RuleTyped } from '../rule-fields.ts';

export type RuleFieldsProps = { typed: RuleTyped; error: (field: string) => string | undefined };

/** Fields that answer one question together. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-4 rounded-card border border-hair bg-surface p-4 sm:p-6">
      <legend className="float-start mb-4 w-full text-lead font-strong">{title}</legend>
      <div className="clear-both grid gap-4">{children}</div>
    </fieldset>
  );
}

/** Short fields that are read as one line. */
export function FieldLine({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(11rem,100%),1fr))] items-end gap-4">
      {children}
    </div>
  );
}

/** The choices of a field that holds several, as the form keeps them. */
export const severalIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split(',').filter((value) => value !== '');
