'use client';

import { Disclosure } from '@relais/ui/disclosure';
import { plus } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { type RefObject, useRef } from 'react';
import { useHydrated } from '../../../lib/hydrated.ts';
import type { Insertable } from '../studio.presenter.ts';

type InsertablesProps = {
  variables: readonly Insertable[];
  facts: readonly Insertable[];
  place: RefObject<HTMLDivElement | null>;
};

/** What may stand between braces. One press writes it where the caret was; without script it is read and typed. */
export function Insertables({ variables, facts, place }: InsertablesProps) {
  const isHydrated = useHydrated();
  const last = useRef<string>('body');
  const insert = (name: string) => {
    const active = place.current?.querySelector<HTMLTextAreaElement>(`[name="${last.current}"]`);
    if (!active) return;
    active.setRangeText(`{${name}}`, active.selectionStart ?? 0, active.selectionEnd ?? 0, 'end');
    active.focus();
    active.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const list = (each: readonly Insertable[]) => (
    <ul className="grid gap-2">
      {each.map(({ name, words, example, isRequired }) => (
        <li key={name} className="grid gap-0.5">
          {isHydrated ? (
            <button
              type="button"
              onClick={() => insert(name)}
              className="inline-flex min-h-6 items-center gap-1 justify-self-start font-strong text-action underline underline-offset-4 hover:text-action-hover"
            >
              <Icon of={plus} className="size-[1em]" />
              <span className="sr-only">Insérer </span>
              {`{${name}}`}
            </button>
          ) : (
            <code>{`{${name}}`}</code>
          )}
          <span className="text-meta text-soft [overflow-wrap:anywhere]">
            {words}
            {isRequired && ' (nécessaire)'}, par exemple « {example} »
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="relative content-start">
      <Disclosure summary={`Variables (${variables.length})`} open>
        {list(variables)}
      </Disclosure>
      <Disclosure summary={`Faits (${facts.length})`}>{list(facts)}</Disclosure>
    </div>
  );
}
