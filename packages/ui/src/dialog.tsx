import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { x } from './glyphs.tsx';
import { Icon } from './icon.tsx';

export interface DialogProps {
  id: string;
  title: ReactNode;
  children: ReactNode;
  /** A form's buttons, the main one first. */
  actions?: ReactNode | undefined;
}

/**
 * A panel above the page, opened by a DialogButton without any script: the browser gives it Escape, the way back
 * of the focus and the closing click outside. What it offers must also exist as a page.
 */
export function Dialog({ id, title, children, actions }: DialogProps) {
  return (
    <dialog id={id} popover="auto" aria-labelledby={`${id}-title`} className="panel">
      <div className="flex items-start justify-between gap-4">
        <h2 id={`${id}-title`}>{title}</h2>
        <button
          type="button"
          // biome-ignore lint/a11y/noAutofocus: the focus enters the panel with the reader, and only then.
          autoFocus
          popoverTarget={id}
          popoverTargetAction="hide"
          aria-label="Fermer"
          className="-me-2 -mt-1 inline-flex size-target shrink-0 items-center justify-center rounded-control border border-transparent hover:bg-glaze"
        >
          <Icon of={x} />
        </button>
      </div>
      <div className="grid gap-3">{children}</div>
      {actions && <div className="flex flex-wrap items-center gap-3">{actions}</div>}
    </dialog>
  );
}

/** Opens the Dialog of that id. */
export function DialogButton({ opens, variant = 'secondary', ...button }: ButtonProps & { opens: string }) {
  return <Button variant={variant} popoverTarget={opens} aria-haspopup="dialog" {...button} />;
}
