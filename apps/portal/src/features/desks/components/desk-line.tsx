import { clock } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { PhoneLink } from '@relais/ui/phone-link';
import type { DeskView } from '../presenter.ts';

type DeskLineProps = {
  readonly desk: DeskView;
  /** With what the desk settles and how else to reach it. */
  readonly isDetailed?: boolean;
};

/** Whom to call: who they are, whether they answer now, what the call costs, the number. */
export function DeskLine({ desk, isDetailed = false }: DeskLineProps) {
  const { name, scope, opening, price, phone, email, links } = desk;
  return (
    <section aria-label={name} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 grow basis-64">
        <p className="font-strong">{name}</p>
        {isDetailed && <p className="max-w-measure">{scope}</p>}
        <p className="flex flex-wrap items-center gap-x-3 text-meta text-soft">
          {opening && (
            <span
              className={`inline-flex items-center gap-1 ${opening.isOpen ? 'family-done text-family-ink' : ''}`}
            >
              <Icon of={clock} className="size-[1.1em]" />
              {opening.words}
            </span>
          )}
          {price && <span>{price}</span>}
        </p>
        {isDetailed && (
          <ul className="flex flex-wrap gap-x-6">
            {[...links, ...(email === undefined ? [] : [{ href: `mailto:${email}`, label: email }])].map(
              ({ href, label }) => (
                <li key={href} className="min-w-0">
                  <a href={href} className="inline-block py-2.5 [overflow-wrap:anywhere]">
                    {label}
                  </a>
                </li>
              ),
            )}
          </ul>
        )}
      </div>
      {phone && (
        <PhoneLink look={opening?.isOpen === false ? 'text' : 'button'} number={phone} action="Appeler le" />
      )}
    </section>
  );
}
