'use client';

import { useEffect } from 'react';

/** Has the guides kept for when there is no network, once the page is shown, unless the person saves data. */
export function KeepOffline({ isOn }: { readonly isOn: boolean }) {
  useEffect(() => {
    if (!isOn || !('serviceWorker' in navigator) || savesData()) return;
    const keep = () => {
      navigator.serviceWorker.register('/sw.js').catch(() => undefined);
    };
    if (document.readyState === 'complete') keep();
    else addEventListener('load', keep, { once: true });
  }, [isOn]);
  return null;
}

const savesData = (): boolean =>
  'connection' in navigator &&
  typeof navigator.connection === 'object' &&
  navigator.connection !== null &&
  'saveData' in navigator.connection &&
  navigator.connection.saveData === true;
