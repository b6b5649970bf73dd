import { Mark } from './mark.tsx';

export interface WordmarkProps {
  /** The product's name. */
  name: string;
  /** Which of its faces this is: « Console ». */
  detail?: string | undefined;
}

/** The mark and the name, for the top of a page; wrap it in the link to the home page. */
export function Wordmark({ name, detail }: WordmarkProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 text-ink">
      <Mark />
      <span className="text-lead font-heavy leading-none">{name}</span>
      {detail && <span className="border-s border-hair ps-2 text-meta text-soft">{detail}</span>}
    </span>
  );
}
