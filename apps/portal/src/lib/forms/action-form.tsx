'use client';

import { StatusMessage } from '@relais/ui/status-message';
import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from 'react';
import { type FormAction, type FormState, untouched } from './form-state.ts';

const State = createContext<FormState>(untouched);

export const useFormState = (): FormState => useContext(State);

type ActionFormProps = {
  readonly action: FormAction;
  readonly children: ReactNode;
  readonly className?: string;
};

/**
 * Sends its fields to a server action and shows what came back. Without script it is a plain form: the answer is
 * then the whole page, with the same state in it.
 */
export function ActionForm({ action, children, className = 'grid gap-6' }: ActionFormProps) {
  const [state, submit] = useActionState(action, untouched);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (state !== untouched) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [state]);

  return (
    <State value={state}>
      <form ref={form} action={submit} noValidate>
        <StatusMessage family="stop">{state.message}</StatusMessage>
        <div className={state.message ? `mt-4 ${className}` : className}>{children}</div>
      </form>
    </State>
  );
}
