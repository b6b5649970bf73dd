'use client';

import type { ButtonVariant } from '@relais/ui/button-style';
import type { Drawing } from '@relais/ui/icon';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm, type FormAction, useFormAction } from '../../../lib/action-form.tsx';

type ImportButtonProps = {
  id: string;
  action: FormAction;
  icon: Drawing;
  variant?: ButtonVariant | undefined;
  pendingLabel: string;
  children: string;
};

/** One thing to do with an import; the reason stands above the button when it cannot be done. */
export function ImportButton({ id, action, icon, variant, pendingLabel, children }: ImportButtonProps) {
  const { state, send } = useFormAction(action);
  return (
    <ActionForm state={state} send={send}>
      <input type="hidden" name="id" value={id} />
      <div>
        <SubmitButton icon={icon} variant={variant} pendingLabel={pendingLabel}>
          {children}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
