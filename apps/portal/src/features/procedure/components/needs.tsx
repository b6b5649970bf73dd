import { check } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { FactText } from '../../../lib/fact-text.tsx';

/** What to have at hand before the first step. */
export function Needs({ needs }: { readonly needs: readonly string[] }) {
  if (needs.length === 0) return null;
  return (
    <div className="grid gap-1">
      <p className="text-meta text-soft">Il vous faut :</p>
      <ul className="grid gap-1">
        {needs.map((need) => (
          <li key={need} className="flex gap-2">
            <Icon of={check} className="mt-[0.2em] size-[1.1em] text-edge" />
            <span className="min-w-0">
              <FactText>{need}</FactText>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
