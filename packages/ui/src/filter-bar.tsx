import type { ElementType, ReactNode } from 'react';
import { Button } from './button.tsx';
import { funnel, x } from './glyphs.tsx';
import { LinkButton } from './link-button.tsx';
import type { LinkSlot } from './link-slot.tsx';

export interface FilterBarProps {
  /** What the fields narrow: « Filtrer les officines ». */
  label: string;
  /** Where the list lives; the fields become its query. */
  action: string;
  /** TextField, SelectField…: their names are the query's. */
  children: ReactNode;
  /** How many are left, in words. */
  result?: ReactNode | undefined;
  /** The same list without filters; only when there are some. */
  clearHref?: string | undefined;
  /** A router's form and link, when there are ones. */
  as?: ElementType<{
    action: string;
    className?: string;
    role?: 'search';
    'aria-label'?: string;
    children?: ReactNode;
  }>;
  link?: LinkSlot | undefined;
}

/** Filters that live in the address: a GET form, shareable and usable without JavaScript. */
export function FilterBar(props: FilterBarProps) {
  const { label, action, children, result, clearHref, as: Form = 'form', link } = props;
  return (
    <Form
      action={action}
      role="search"
      aria-label={label}
      className="grid gap-3 rounded-card border border-hair bg-surface p-3 print:hidden"
    >
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(12rem,100%),1fr))] items-end gap-3">
        {children}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="secondary" icon={funnel}>
          Filtrer
        </Button>
        {clearHref && (
          <LinkButton href={clearHref} variant="quiet" icon={x} as={link}>
            Effacer les filtres
          </LinkButton>
        )}
        <p role="status" className="ms-auto font-strong tabular-nums">
          {result}
        </p>
      </div>
    </Form>
  );
}
