import { Frame } from '@relais/ui/frame';
import { Wordmark } from '@relais/ui/wordmark';
import type { ReactNode } from 'react';
import { WindowTitle } from '../../../lib/window-title.tsx';

/** The page of those who are not in yet: one card, nothing to get lost in. */
export function Entrance({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <Frame bar={<Wordmark name="Relais Officine" detail="Console" />}>
      <WindowTitle>{title}</WindowTitle>
      <div className="mx-auto grid w-full max-w-[26rem] gap-6 py-6 sm:py-12">
        <div className="grid gap-2">
          <h1>{title}</h1>
          <p className="text-soft">{lead}</p>
        </div>
        <div className="rounded-card border border-hair bg-surface p-6">{children}</div>
      </div>
    </Frame>
  );
}
