'use client';

import { Callout } from '@relais/ui/callout';
import { triangleAlert } from '@relais/ui/glyphs';
import { useCallback, useState } from 'react';
import type { FormState } from '../../../lib/form-state.ts';
import type { ActionShown } from '../actions.presenter.ts';
import { CommandForm } from './command-form.tsx';

type ActionPanelProps = {
  actions: readonly ActionShown[];
  sheet: { readonly rpps: string; readonly version: number; readonly zone: string };
};

type Refused = { readonly title: string; readonly state: FormState };

/** What may be done, one form each. When somebody else's change takes a form away, what was typed in it is shown, not lost. */
export function ActionPanel({ actions, sheet }: ActionPanelProps) {
  const [refused, setRefused] = useState<Refused>();
  const onRefused = useCallback((latest: Refused) => setRefused(latest), []);
  const isGone = refused !== undefined && actions.every(({ title }) => title !== refused.title);
  const { reason = '' } = refused?.state.values ?? {};
  return (
    <div className="grid gap-4">
      {isGone && (
        <Callout family="stop" icon={triangleAlert} title={refused.state.message}>
          <p>« {refused.title} » n’est plus proposé : la fiche montre pourquoi.</p>
          {reason !== '' && <p>Vous aviez écrit : {reason}</p>}
        </Callout>
      )}
      <div className="[&>details:last-child]:border-b-0">
        {actions.map((action) => (
          <CommandForm key={action.command} action={action} sheet={sheet} onRefused={onRefused} />
        ))}
      </div>
    </div>
  );
}
