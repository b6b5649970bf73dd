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

const row =
  'flex min-h-target gap-3 has-disabled:cursor-not-allowed has-disabled:text-soft admin:items-start admin:py-0.5';
const card = [
  'portal:rounded-control portal:border portal:border-edge portal:bg-surface portal:px-3 portal:py-2.5',
  'portal:transition-colors portal:hover:border-ink portal:has-disabled:border-hair',
  'portal:has-checked:border-action portal:has-checked:bg-glaze portal:has-checked:inset-ring-1 portal:has-checked:inset-ring-action',
].join(' ');

/** One tick with its words, the whole row being the target. */
export function Choice({ id, label, hint, ...input }: ChoiceProps) {
  return (
    <label htmlFor={id} className={`${row} ${card}`}>
      <input id={id} className="mark mt-px" {...input} />
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-meta text-soft">{hint}</span>}
      </span>
    </label>
  );
}
