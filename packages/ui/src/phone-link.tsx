import type { ReactNode } from 'react';
import { buttonStyle } from './button-style.tsx';
import { phone } from './glyphs.tsx';
import { Icon } from './icon.tsx';

export interface PhoneLinkProps {
  /** As dialled: digits, a leading +, spaces allowed. */
  number: string;
  /** As read aloud by the one who calls; the number itself when absent. */
  shown?: string | undefined;
  /** `button` for the call that matters, with its verb in `action`. */
  look?: 'text' | 'button' | undefined;
  action?: ReactNode | undefined;
}

/** A number to call on a phone, to read and copy elsewhere: it is always written out. */
export function PhoneLink({ number, shown = number, look = 'text', action }: PhoneLinkProps) {
  const href = `tel:${number.replaceAll(/[^\d+]/g, '')}`;
  // On one line while it fits, on two when text is twice as large; a box of its own takes no underline from its link.
  const line =
    look === 'text'
      ? 'underline decoration-[0.08em] underline-offset-[0.2em] group-hover:decoration-[0.16em]'
      : '';
  const digits = (
    <span className={`inline-block tabular-nums select-all ${line}`}>
      {shown.replaceAll(/[\u00A0\u202F]/g, ' ')}
    </span>
  );
  return look === 'button' ? (
    <a href={href} className={buttonStyle({ variant: 'secondary' })}>
      <Icon of={phone} />
      <span className="min-w-0 text-start">
        {action} {digits}
      </span>
    </a>
  ) : (
    <a href={href} className="group inline-flex items-center gap-1.5 portal:min-h-target">
      <Icon of={phone} className="size-[1.1em]" />
      <span className="min-w-0">
        {action} {digits}
      </span>
    </a>
  );
}
