'use client';

import { scale } from '@relais/ui/glyphs';
import { SubmitButton } from '@relais/ui/submit-button';
import type { ReactNode } from 'react';
import type { CheckShown } from '../../../lib/text-check.presenter.ts';
import { TextCheck } from '../../../lib/text-check.tsx';
import { useLiveCheck } from '../../../lib/use-live-check.ts';
import { checkWords } from '../actions.ts';

type WordsCheckProps = { channel: 'sms' | 'email'; known: CheckShown | undefined; children: ReactNode };

/** The fields of one text, with what it would cost and what keeps it from leaving as it is typed. */
export function WordsCheck({ channel, known, children }: WordsCheckProps) {
  const live = useLiveCheck((typed) => checkWords(channel, typed), known);
  return (
    <>
      <div className="grid gap-4" onInput={live.onInput}>
        {children}
        <TextCheck check={live.check} isStale={live.isStale} holdsBack="avant l’envoi" />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton icon={scale} variant="secondary" name="intent" value={`check-${channel}`}>
          {channel === 'sms' ? 'Vérifier le SMS' : 'Vérifier l’e-mail'}
        </SubmitButton>
        {live.check?.hasEconomical && (
          <SubmitButton variant="secondary" name="intent" value="economical">
            Prendre la version économique
          </SubmitButton>
        )}
      </div>
    </>
  );
}
