import { createElement } from 'react';

/** A drawing of 24 × 24 units, as plain data: it crosses the server boundary and costs the browser nothing. */
export interface Drawing {
  readonly name: string;
  readonly size: number;
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

export interface IconProps {
  of: Drawing;
  /** Only for an icon that stands alone; beside words it stays hidden from assistive technology. */
  label?: string | undefined;
  /** 1.25em unless told otherwise, so that it grows with the text beside it. */
  className?: string | undefined;
}

export function Icon({ of, label, className = 'size-[1.25em]' }: IconProps) {
  return (
    <svg
      // Where the styles do not arrive, an icon stays as small as a letter.
      width="1em"
      height="1em"
      viewBox={`0 0 ${of.size} ${of.size}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      className={`shrink-0 ${className}`}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {of.node.map(([tag, { key, ...attributes }]) => createElement(tag, { key, ...attributes }))}
    </svg>
  );
}
