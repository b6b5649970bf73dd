import type { ReactNode } from 'react';
import { type Family, familyClass } from './family.tsx';

export interface ProgressBarProps {
  id: string;
  label: ReactNode;
  /** Absent: under way, end unknown. */
  value?: number | undefined;
  max?: number | undefined;
  /** The same in words: « 41 200 lignes sur 2 000 000 ». */
  text?: ReactNode | undefined;
  family?: Family | undefined;
}

/** How far something has come, by bar and by words. */
export function ProgressBar({ id, label, value, max = 100, text, family = 'run' }: ProgressBarProps) {
  return (
    <div className={`${familyClass[family]} grid gap-1.5`}>
      <div className="flex flex-wrap justify-between gap-x-4">
        <label htmlFor={id} className="font-strong">
          {label}
        </label>
        {text && <span className="text-soft tabular-nums">{text}</span>}
      </div>
      <progress id={id} className="meter" value={value} max={max} />
    </div>
  );
}
