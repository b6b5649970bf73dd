'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';

interface PendingButtonProps {
  className: string;
  name: string | undefined;
  value: string | undefined;
  pendingLabel: string;
  spinner: ReactNode;
  children: ReactNode;
}

/** The only part of SubmitButton that reaches the browser: it keeps the focus and refuses the second press. */
export function PendingButton({ pendingLabel, spinner, children, ...rest }: PendingButtonProps) {
  const { pending } = useFormStatus();
  return (
    <>
      <button
        type="submit"
        aria-disabled={pending || undefined}
        onClick={(event) => {
          if (pending) event.preventDefault();
        }}
        {...rest}
      >
        {pending ? spinner : null}
        {pending ? pendingLabel : children}
      </button>
      <span role="status" className="sr-only">
        {pending ? pendingLabel : null}
      </span>
    </>
  );
}
