import { familyClass } from '@relais/ui/family';
import { figure } from '../../../lib/figures.ts';
import { readinessLooks } from '../../../lib/readiness-badge.tsx';
import type { ReadinessShown } from '../presenter.ts';

/** Percent of the bar below which a figure no longer fits inside its part. */
const roomForAFigure = 7;

/** One bar for the whole, a part for each capacity, said again below it and in the table beside: decoration for those who listen. */
export function StackedBar({ total, rows }: { total: number; rows: readonly ReadinessShown[] }) {
  const parts = rows.filter(({ count }) => count > 0);
  return (
    <div aria-hidden="true" className="grid gap-2">
      <svg aria-hidden="true" width="100%" height="40" className="block rounded-badge" focusable="false">
        {parts.map(({ readiness, count }, index) => {
          const before = percent(parts.slice(0, index), total);
          const length = (100 * count) / total;
          return (
            <g key={readiness} className={familyClass[readinessLooks[readiness].family]}>
              <rect
                x={`${before}%`}
                width={`${length}%`}
                height="40"
                strokeWidth={2}
                className="fill-family-solid stroke-surface forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]"
              />
              {length >= roomForAFigure && (
                <text
                  x={`${before + length / 2}%`}
                  y="26"
                  textAnchor="middle"
                  className="fill-on-solid font-strong tabular-nums forced-colors:fill-[CanvasText]"
                >
                  {figure(count)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-meta">
        {parts.map(({ readiness, label, count, share }) => (
          <li
            key={readiness}
            className={`${familyClass[readinessLooks[readiness].family]} flex items-center gap-2 tabular-nums`}
          >
            <span className="size-3 rounded-full border-6 border-family-solid forced-colors:hidden" />
            {label} {figure(count)} ({share})
          </li>
        ))}
      </ul>
    </div>
  );
}

const percent = (parts: readonly ReadinessShown[], total: number): number =>
  (100 * parts.reduce((sum, { count }) => sum + count, 0)) / total;
