import type { ReactNode } from 'react';
import { type ButtonVariant, buttonStyle } from './button-style.tsx';
import { refreshCw } from './glyphs.tsx';
import { type Drawing, Icon } from './icon.tsx';
import { PendingButton } from './pending-button.tsx';

export interface SubmitButtonProps {
  children: ReactNode;
  variant?: ButtonVariant | undefined;
  icon?: Drawing | undefined;
  wide?: boolean | undefined;
  /** Name and value sent when a form has several ways out. */
  name?: string | undefined;
  value?: string | undefined;
  /** Shown and announced while the form is on its way. */
  pendingLabel?: string | undefined;
}

/** Sends its form. Without JavaScript it is a plain submit button. */
export function SubmitButton(props: SubmitButtonProps) {
  const { children, variant, icon, wide, name, value, pendingLabel = 'Envoi en cours…' } = props;
  return (
    <PendingButton
      className={buttonStyle({ variant, wide })}
      name={name}
      value={value}
      pendingLabel={pendingLabel}
      spinner={<Icon of={refreshCw} className="size-[1.25em] animate-turn" />}
    >
      {icon && <Icon of={icon} />}
      {children}
    </PendingButton>
  );
}
