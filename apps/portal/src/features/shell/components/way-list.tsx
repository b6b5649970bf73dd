import { currentWay, type Way } from '../ways.ts';

type WayListProps = { readonly label: string; readonly ways: readonly Way[]; readonly path: string };

/** Ways one below the other, each as tall as a finger. */
export function WayList({ label, ways, path }: WayListProps) {
  return (
    <nav aria-label={label}>
      <ul>
        {ways.map((way) => (
          <li key={way.href}>
            <a
              href={way.href}
              aria-current={currentWay(way.href, path)}
              className="flex min-h-target items-center rounded-control px-3 no-underline hover:bg-glaze aria-[current]:bg-glaze aria-[current]:font-strong"
            >
              {way.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
