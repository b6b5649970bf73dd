import type { ComponentProps, ReactNode } from 'react';

/** A form whose errors are the server's, shown beside the fields: the browser's own bubbles are off. */
export function Form({ children, className = 'grid gap-6', ...form }: ComponentProps<'form'>) {
  return (
    <form noValidate className={className} {...form}>
      {children}
    </form>
  );
}

/** The ways out of a form, the main one first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}
