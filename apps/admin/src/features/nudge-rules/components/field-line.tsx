import type { ReactNode } from 'react';

/** Short fields that are read as one line. */
export function FieldLine({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(11rem,100%),1fr))] items-end gap-4">
      {children}
    </div>
  );
}
