import type { ReactNode } from 'react';

/** What is known about one thing: terms at the start, values beside them, or below when narrow. */
export function DefinitionList({
  items,
}: {
  items: readonly { term: ReactNode; value: ReactNode; key?: string | undefined }[];
}) {
  return (
    <dl className="@container">
      {items.map(({ term, value, key }, index) => (
        <div
          key={key ?? index}
          className="grid gap-x-4 border-b border-hair py-2 last:border-b-0 @md:grid-cols-[minmax(8rem,1fr)_2fr]"
        >
          <dt className="text-soft">{term}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
