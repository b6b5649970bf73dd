'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in the document that the server sent, true once scripts run: what needs them is drawn then only. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
