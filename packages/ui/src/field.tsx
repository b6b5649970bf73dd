import type { ReactNode } from 'react';
import { circleAlert } from './glyphs.tsx';
import { Icon } from './icon.tsx';

/** What every field says about itself. */
export interface FieldText {
  label: ReactNode;
  /** Read with the field, before typing: format, where to find it. */
  hint?: ReactNode | undefined;
  /** What happened and what to do, beside the field. */
  error?: ReactNode | undefined;
  /** Written after the label; what is asked is needed unless it says so. */
  optional?: boolean | undefined;
}

/** The attributes that tie a control to its hint and error. */
export function describe(id: string, { hint, error }: Pick<FieldText, 'hint' | 'error'>) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    ...(ids && { 'aria-describedby': ids }),
    ...(error ? { 'aria-invalid': true } : {}),
  };
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="max-w-measure text-meta text-soft">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="flex max-w-measure gap-1.5 text-meta font-strong text-stop-ink">
      <Icon of={circleAlert} className="mt-[0.1em] size-[1.25em]" />
      <span>
        <span className="sr-only">{'Erreur\u00a0: '}</span>
        {children}
      </span>
    </p>
  );
}

export function OptionalMark() {
  return <span className="font-regular text-soft"> (facultatif)</span>;
}

/** Label, hint, error and their control, in reading order: the error comes before the control it speaks of. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: FieldText & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="justify-self-start font-strong">
        {label}
        {optional && <OptionalMark />}
      </label>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </div>
  );
}
