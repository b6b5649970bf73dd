'use client';

import { ErrorSummary } from '@relais/ui/error-summary';
import { Form } from '@relais/ui/form';
import { StatusMessage } from '@relais/ui/status-message';
import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import { type FormState, untouched } from './form-state.ts';

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

/** What became of a form, and how to send it. */
export const useFormAction = (action: FormAction) => {
  const [state, send] = useActionState(action, untouched);
  return { state, send };
};

type ActionFormProps = {
  state: FormState;
  send: (form: FormData) => void;
  children: ReactNode;
};

/** A form that a server action answers: sent and shown again without script, and without leaving the page with it. */
export function ActionForm({ state, send, children }: ActionFormProps) {
  const verdict = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state === untouched) return;
    const summary = verdict.current?.querySelector<HTMLElement>('[role="alert"]');
    // With nothing to say here, the focus is left to whoever has.
    const told = summary ?? (state.message === undefined ? null : verdict.current);
    told?.focus();
  }, [state]);
  return (
    <Form action={send} className="">
      {/* These take room only when they speak; the second is there from the start so that it is heard. */}
      <div ref={verdict} tabIndex={-1} className="outline-none has-[p]:mb-4">
        <ErrorSummary errors={state.errors} />
        <StatusMessage family="stop">{state.message}</StatusMessage>
      </div>
      <div className="grid gap-4">{children}</div>
    </Form>
  );
}
