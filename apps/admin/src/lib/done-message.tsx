'use client';

import { StatusMessage } from '@relais/ui/status-message';
import { useEffect, useRef } from 'react';

/**
 * What has just been done. The button that did it is often gone with its part of the page: the focus comes here, so that it is
 * read, and what follows is the next thing to do.
 */
export function DoneMessage({ children }: { children: string | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (children !== undefined) place.current?.focus();
  }, [children]);
  return (
    <div
      ref={place}
      tabIndex={-1}
      className={children === undefined ? 'absolute' : 'max-w-[56rem] rounded-card'}
    >
      <StatusMessage>{children}</StatusMessage>
    </div>
  );
}
