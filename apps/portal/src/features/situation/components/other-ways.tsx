import { chevronRight } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { Words } from '../../../lib/words.tsx';
import type { Way } from '../ways.ts';

/** The secondary routes: one link a line, each as tall as a finger. */
export function OtherWays({ ways }: { readonly ways: readonly Way[] }) {
  const links = ways.filter((way) => way.kind === 'link');
  if (links.length === 0) return null;
  return (
    <nav aria-label="Autres possibilités">
      <ul className="border-t border-hair">
        {links.map(({ href, label }) => (
          <li key={href} className="border-b border-hair">
            <a
              href={href}
              className="flex min-h-target items-center justify-between gap-3 py-2 no-underline hover:underline"
            >
              <span>
                <Words>{label}</Words>
              </span>
              <Icon of={chevronRight} className="size-[1.25em] text-edge" />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
