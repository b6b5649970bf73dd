import type { ReactNode } from 'react';
import { type ButtonVariant, buttonStyle } from './button-style.tsx';
import { type Drawing, Icon } from './icon.tsx';
import type { LinkSlot } from './link-slot.tsx';

export interface LinkButtonProps {
  href: string;
  variant?: ButtonVariant | undefined;
  icon?: Drawing | undefined;
  /** Fills the width of its column. */
  wide?: boolean | undefined;
  /** A router's link, when there is one. */
  as?: LinkSlot | undefined;
  children: ReactNode;
}

/** Goes somewhere, and weighs as much as a button. What changes data is a Button in a form. */
export function LinkButton({ href, variant, icon, wide, as: Link = 'a', children }: LinkButtonProps) {
  return (
    <Link href={href} className={buttonStyle({ variant, wide })}>
      {icon && <Icon of={icon} />}
      {children}
    </Link>
  );
}
