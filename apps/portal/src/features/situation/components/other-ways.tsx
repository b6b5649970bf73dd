import { chevronRight } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { Words } from '../../../lib/words.tsx';
import type { Way } from '../ways.ts';

type OtherWaysProps = { readonly ways: readonly Way[]; readonly label?: string };

export function OtherWays({ ways, label = 'Autres possibilités' }: OtherWaysProps) {
  const links = ways.filter((way) => way.kind === 'link');
  if (links.length === 0) return null;
  return (
    <nav aria-label={label}>
      <ul className="border-t border-hair">
        {links.map(({ href, label: words }) => (
          <li key={href} className="border-b border-hair">
            <a
              href={href}
              className="flex min-h-target items-center justify-between gap-3 py-2 no-underline hover:underline"
            >
              <span className="min-w-0">
                <Words>{words}</Words>
              </span>
              <Icon of={chevronRight} className="size-[1.25em] text-edge" />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
