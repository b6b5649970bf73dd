'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CheckShown } from './text-check.presenter.ts';
import { type Typed, typedIn } from './typed-fields.ts';

/** Milliseconds without a keystroke before the server is asked. */
const pause = 500;

/** The check of what is typed now; `known` is the one the page came with, which holds again whenever it changes. */
export const useLiveCheck = (
  askServer: (typed: Typed) => Promise<CheckShown | undefined>,
  known: CheckShown | undefined,
) => {
  const [live, setLive] = useState<{ readonly of: CheckShown | undefined; readonly check: CheckShown }>();
  const [isStale, setIsStale] = useState(false);
  const latest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = async (form: HTMLFormElement, mine: number) => {
    const check = await askServer(typedIn(new FormData(form)));
    if (latest.current !== mine) return;
    setIsStale(false);
    if (check !== undefined) setLive({ of: known, check });
  };

  return {
    check: live !== undefined && live.of === known ? live.check : known,
    isStale,
    onInput: ({ target }: FormEvent) => {
      const form = target instanceof Element ? target.closest('form') : null;
      if (form === null) return;
      latest.current += 1;
      const mine = latest.current;
      setIsStale(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void ask(form, mine), pause);
    },
  };
};
