import type { ComponentProps, ReactNode } from 'react';

export interface ChoiceOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  disabled?: boolean | undefined;
}

interface ChoiceProps extends Omit<ComponentProps<'input'>, 'id'> {
  type: 'radio' | 'checkbox';
  id: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
}

/** One tick with its words, the whole row being the target. */
export function Choice({ id, label, hint, ...input }: ChoiceProps) {
  return (
    <label
      htmlFor={id}
      className="flex min-h-target gap-3 rounded-control border border-edge bg-surface px-3 py-2.5 transition-colors hover:border-ink has-checked:border-action has-checked:bg-glaze has-checked:inset-ring-1 has-checked:inset-ring-action has-disabled:cursor-not-allowed has-disabled:border-hair has-disabled:text-soft admin:border-transparent admin:bg-transparent admin:px-0 admin:py-1 admin:inset-ring-0!"
    >
      <input id={id} className="mark mt-px" {...input} />
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-meta text-soft">{hint}</span>}
      </span>
    </label>
  );
}
