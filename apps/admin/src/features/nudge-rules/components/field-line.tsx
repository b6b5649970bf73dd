import type { ReactNode } from 'react';
import type { RuleTyped } from '../rule-fields.ts';

export type RuleFieldsProps = { typed: RuleTyped; error: (field: string) => string | undefined };

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
