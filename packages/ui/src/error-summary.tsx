import type { ReactNode } from 'react';
import { circleAlert } from './glyphs.tsx';
import { Icon } from './icon.tsx';

export interface ErrorSummaryProps {
  title?: string | undefined;
  /** One per field, same words as beside it; `id` is the field's. None: nothing is drawn. */
  errors: readonly { id: string; message: ReactNode }[];
}

/** On top of a refused form: says how many, leads to each. Takes the focus when the page comes back. */
export function ErrorSummary({ errors, title = 'À corriger avant de continuer' }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the page was reloaded because of these errors; reading starts here.
      autoFocus
      className="family-stop grid gap-2 rounded-card border-2 border-family-solid bg-surface p-4"
    >
      <p className="flex gap-2 text-lead font-strong">
        <Icon of={circleAlert} className="mt-[0.1em] size-[1.25em] text-family-solid" />
        {title}
      </p>
      <ul className="grid gap-2 ps-8">
        {errors.map(({ id, message }) => (
          <li key={id} className="list-disc">
            <a href={`#${id}`} className="text-family-ink">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
