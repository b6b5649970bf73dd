import type { ReactNode } from 'react';

type FailureProps = {
  readonly title: string;
  readonly sentence: string;
  /** The way out. */
  readonly children: ReactNode;
};

/** The look of the way out, written out: every page loads its error page, so it must weigh nothing. */
export const wayOut =
  'inline-flex min-h-control cursor-pointer items-center rounded-control border-2 border-transparent bg-action px-4 py-1.5 font-strong text-on-solid no-underline hover:bg-action-hover forced-colors:border-3';

/** A failure of ours, in the look of the pages. */
export function Failure({ title, sentence, children }: FailureProps) {
  return (
    <div className="mx-auto grid w-full max-w-frame gap-4">
      <h1>{title}</h1>
      <p className="max-w-measure text-lead text-soft">{sentence}</p>
      {children}
    </div>
  );
}
