import type { ComponentProps } from 'react';
import { type ButtonVariant, buttonStyle } from './button-style.tsx';
import { type Drawing, Icon } from './icon.tsx';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant | undefined;
  icon?: Drawing | undefined;
  /** Fills the width of its column. */
  wide?: boolean | undefined;
}

/** Says what it does: verb + object. One primary per screen. */
export function Button({ variant, icon, wide, type = 'button', className, children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonStyle({ variant, wide, className })} {...rest}>
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}
