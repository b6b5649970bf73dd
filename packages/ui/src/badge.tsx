import type { ReactNode } from 'react';
import { tv } from 'tailwind-variants/lite';
import { type Family, familyClass, type Weight } from './family.tsx';
import { type Drawing, Icon } from './icon.tsx';

const badge = tv({
  base: 'inline-flex items-center gap-1.5 rounded-badge border px-2 py-0.5 text-meta font-strong align-middle',
  variants: {
    weight: {
      solid: 'border-transparent bg-family-solid text-on-solid forced-colors:border-3',
      tint: 'border-transparent bg-family-tint text-family-ink',
      outline: 'border-family-solid text-family-ink',
      dashed: 'border-dashed border-family-solid text-family-ink',
    },
  },
});

export interface BadgeProps {
  family: Family;
  weight: Weight;
  /** Never optional: hue alone does not tell two families apart. */
  icon: Drawing;
  children: ReactNode;
}

/** A state in two words, said by icon, label and weight; colour only repeats it. */
export function Badge({ family, weight, icon, children }: BadgeProps) {
  return (
    <span className={badge({ weight, className: familyClass[family] })}>
      <Icon of={icon} className="size-[1.15em]" />
      <span>{children}</span>
    </span>
  );
}
