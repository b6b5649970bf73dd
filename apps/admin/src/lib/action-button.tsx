'use client';

import type { ButtonVariant } from '@relais/ui/button-style';
import type { Drawing } from '@relais/ui/icon';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm, type FormAction, useFormAction } from './action-form.tsx';

type ActionButtonProps = {
  action: FormAction;
  fields: Readonly<Record<string, string | number>>;
  icon: Drawing;
  variant?: ButtonVariant | undefined;
  pendingLabel?: string | undefined;
  children: string;
};

/** One thing to do; the reason stands above the button when it cannot be done. */
export function ActionButton({ action, fields, icon, variant, pendingLabel, children }: ActionButtonProps) {
  const { state, send } = useFormAction(action);
  return (
    <ActionForm state={state} send={send}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <SubmitButton icon={icon} variant={variant} pendingLabel={pendingLabel}>
          {children}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
