import { externalLink, phone } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { Words } from '../../../lib/words.tsx';
import type { StepView } from '../step-presenter.ts';

/** The pages to open and the desks to call at this step. */
export function StepLinks({ links }: Pick<StepView, 'links'>) {
  if (links.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-3">
      {links.map(({ href, label }) => (
        <li key={href}>
          <LinkButton href={href} variant="secondary" icon={href.startsWith('tel:') ? phone : externalLink}>
            <span>
              <Words>{label}</Words>
            </span>
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
