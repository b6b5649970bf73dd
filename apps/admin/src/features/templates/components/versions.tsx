import { Badge } from '@relais/ui/badge';
import { circleCheck } from '@relais/ui/glyphs';
import { Link } from '../../../lib/link.tsx';
import type { StudioShown } from '../studio.presenter.ts';

/** Every text that was ever in force, the latest first. */
export function Versions({ shown: { versions } }: { shown: StudioShown }) {
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="versions" className="grid gap-3">
      <h2 id="versions">Versions</h2>
      <ul className="grid gap-2">
        {versions.map(({ version, href, about, isInForce }) => (
          <li key={version} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link href={href} className="inline-flex min-h-6 items-center">
              Version {version}
            </Link>
            {isInForce && (
              <Badge family="done" weight="tint" icon={circleCheck}>
                En vigueur
              </Badge>
            )}
            <span className="text-soft">{about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
