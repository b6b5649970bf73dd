import { phoneCall } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import type { OpenRequestView } from '../presenter.ts';

/** The call that was promised, in one line of the situation. */
export function PromisedCall({ request: { due, isLate } }: { readonly request: OpenRequestView }) {
  return (
    <p className="flex gap-2">
      <Icon of={phoneCall} className="mt-[0.15em] size-[1.25em] text-run-ink" />
      <span className="min-w-0">
        {isLate ? 'Vous deviez être rappelé avant' : 'Un conseiller vous rappelle avant'}{' '}
        <time dateTime={due.iso} className="font-strong">
          {due.text}
        </time>
        . <a href="/demande-aide">Voir ma demande</a>
      </span>
    </p>
  );
}
